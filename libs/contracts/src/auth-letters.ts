import { z } from 'zod';
import { mailedToken } from './auth-fields';
import { defineCall, defineEvent } from './define';
import { email, id, instant, line, locale, version } from './fields';
import { letterKinds } from './letters';

/** Letters: mails about an account. The event says that there is one; the notifications service asks for it when it sends. */
export const letterKind = z.enum(letterKinds);
export const readLetterCall = defineCall(
  'auth.letter.read',
  z.strictObject({ letterId: id }),
  z.object({
    kind: letterKind,
    /** A client's contact is asked of the clients service, and so is the language. */
    to: z.union([z.object({ name: line(120), email }), z.object({ clientId: id })]),
    locale,
    companyName: line(120),
    /** Of the link, for the kinds that have one. */
    token: mailedToken.optional(),
    expiresAt: instant,
  }),
  { permission: 'service:notifications', refusals: ['letter_invalid'] },
);

export const letterRequested = defineEvent(
  'auth.letter_requested.v1',
  z.strictObject({ id, version, kind: letterKind, locale }),
  'A mail about an account is to be sent; `id` is the letter.',
);
