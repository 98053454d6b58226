import { z } from 'zod';
import { mailedToken } from './fields';
import { defineCall } from '../kernel/define';
import { defineEvent } from '../kernel/define-event';
import { email, id, instant, line, locale, version } from '../kernel/fields';
import { accountMailKinds } from './account-mail-kinds';

/** Account mails. The event announces one; the notifications service fetches its content when it sends. */
export const accountMailKind = z.enum(accountMailKinds).meta({ id: 'AccountMailKind' });
export const readAccountMailCall = defineCall('auth.account_mail.read', {
  request: z.strictObject({ accountMailId: id }),
  response: z.object({
    kind: accountMailKind,
    /** A client's contact is asked of the clients service, and so is the language. */
    to: z.union([z.object({ name: line(120), email }), z.object({ clientId: id })]),
    locale,
    companyName: line(120),
    /** The token in the mail's link; absent for kinds without a link. */
    token: mailedToken.optional(),
    expiresAt: instant,
  }),
  permission: 'service:notifications',
  refusals: ['mail_link_invalid'],
});

export const accountMailRequested = defineEvent(
  'auth.account_mail_requested.v1',
  z.strictObject({ id, version, kind: accountMailKind, locale }),
  'An account mail is due; `id` identifies it.',
);
