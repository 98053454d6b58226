import { z } from 'zod';
import { email, timeOfDay } from '../kernel/fields';
import { phone } from '../kernel/phone';

/** D8 (HIPAA 164.522(b)): how a client wants messages. The practice asks for no reason. */
export const messagePreference = z
  .strictObject({
    /** The only channel, or any. */
    channel: z.enum(['email', 'sms', 'phone', 'post']).nullable(),
    /** Local times between which messages may arrive; over midnight if `from` is later. */
    hours: z.strictObject({ from: timeOfDay, until: timeOfDay }).nullable(),
    /** Sender and subject do not name the practice. */
    neutralSender: z.boolean(),
  })
  .meta({ id: 'MessagePreference' });
export type MessagePreference = z.infer<typeof messagePreference>;

/** The same, with the address and number that messages go to instead of those of the record. */
export const messaging = messagePreference
  .extend({ email: email.nullable(), phone: phone.nullable() })
  .meta({ id: 'Messaging', description: 'How a client wants messages; null for no request' });
export type Messaging = z.infer<typeof messaging>;
