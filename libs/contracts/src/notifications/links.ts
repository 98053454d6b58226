import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { line, locale, nothing } from '../kernel/fields';
import { purpose } from './deliveries';

/** The part of a message's link that opens the recipient's page. */
export const messageToken = z.string().regex(/^[A-Za-z0-9_-]{22}$/);
/** Purposes that a recipient can stop; security messages always come. */
export const stoppable = purpose.exclude(['security']);
export type Stoppable = z.infer<typeof stoppable>;
export const stoppablePurposes = stoppable.options;

/** What the page of a recipient shows (G3). It says neither address nor name. */
const recipientPage = z.object({
  /** Neutral under `hipaa`. */
  sender: line(120),
  locale,
  /** What the message was about that led here. */
  purpose,
  stopped: z.array(stoppable),
  /** Whether the message asks if the client will come, and has been answered. */
  attendance: z.enum(['none', 'open', 'answered']),
  /** G7: the company's text, if the message was a promotion. */
  offer: z.object({ subject: z.string(), body: z.string() }).nullable(),
});
export type RecipientPage = z.infer<typeof recipientPage>;

const token = { token: messageToken };
const internal = { permission: 'service:gateway', refusals: ['link_invalid'] } as const;

/** The page behind a message's link. Changes nothing. */
export const readMessageLinkCall = defineCall('notifications.link.read', {
  request: z.strictObject(token),
  response: recipientPage,
  ...internal,
});
/** Stops or resumes messages to one address; `not_me` stops all but security messages. */
export const chooseMessagesCall = defineCall('notifications.link.choose', {
  request: z.strictObject({
    ...token,
    act: z.enum(['stop', 'resume', 'not_me']),
    /** By default that of the message. */
    purpose: stoppable.optional(),
  }),
  response: recipientPage,
  ...internal,
});
/** G9: the client says “I will come”. @returns nothing new when it was answered before */
export const attendCall = defineCall('notifications.link.attend', {
  request: z.strictObject(token),
  response: recipientPage,
  ...internal,
});
/** RFC 8058: stops the purpose of the message. The same answer for every token. */
export const oneClickStopCall = defineCall('notifications.link.one_click', {
  request: z.strictObject(token),
  response: nothing,
  permission: 'service:gateway',
});
