import { z } from 'zod';
import { mailedToken } from './fields';
import { defineCall } from '../kernel/define';
import { defineEvent } from '../kernel/define-event';
import { email, id, instant, line, locale, version } from '../kernel/fields';
import { letterKinds } from './letter-kinds';

/** Account mails. The event announces one; the notifications service fetches its content when it sends. */
export const letterKind = z.enum(letterKinds).meta({ id: 'LetterKind' });
export const readLetterCall = defineCall('auth.letter.read', {
  request: z.strictObject({ letterId: id }),
  response: z.object({
    kind: letterKind,
    /** A client's contact is asked of the clients service, and so is the language. */
    to: z.union([z.object({ name: line(120), email }), z.object({ clientId: id })]),
    locale,
    companyName: line(120),
    /** The token in the mail's link; absent for kinds without a link. */
    token: mailedToken.optional(),
    expiresAt: instant,
  }),
  permission: 'service:notifications',
  refusals: ['letter_invalid'],
});

export const letterRequested = defineEvent(
  'auth.letter_requested.v1',
  z.strictObject({ id, version, kind: letterKind, locale }),
  'An account mail is due; `id` identifies it.',
);
