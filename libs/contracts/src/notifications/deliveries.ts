import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { id, instant, page, pageRequest } from '../kernel/fields';
import { accountMailKinds } from '../auth/account-mail-kinds';

/** G2: the purpose of a mail decides whether and how recipients can opt out. */
export const purpose = z
  .enum(['security', 'booking', 'reminder', 'promotion', 'staff'])
  .meta({ id: 'MessagePurpose', description: 'What a message is for' });
export const template = z
  .enum([
    ...accountMailKinds,
    'booking_requested',
    'booking_confirmed',
    'booking_rescheduled',
    'booking_declined',
    'booking_cancelled',
    'booking_reminder',
    'booking_attendance',
    'promotion',
    'number_check',
  ])
  .meta({ id: 'MessageTemplate', description: 'Which text was sent' });
export type Template = z.infer<typeof template>;
/** Why a message was not sent, or how it ended. */
export const deliveryReason = z
  .enum([
    'no_address',
    'out_of_date',
    'late',
    'quiet_hours',
    'outcome_unknown',
    'gave_up',
    'unsubscribed',
    'undeliverable',
    'other_channel',
    'restricted',
    'no_consent',
    'stopped',
    'number_unconfirmed',
    'country_not_allowed',
    'sms_limit',
  ])
  .meta({
    id: 'DeliveryReason',
    description:
      '`late`: its time had passed, for example after an outage. `outcome_unknown`: the mail server did not say whether it took the message, which is not sent twice. `other_channel`: the client asked for another channel, so the office has to tell. `restricted`: their data is stored only (GDPR 18). `no_consent`: the client does not consent to promotions at the moment of sending. `stopped`: the campaign was stopped, or may not be sent any more. `number_unconfirmed`: the number has not answered yet whether it wants SMS. `country_not_allowed`: the company sends no SMS to that country. `sms_limit`: the number, the company or the installation has had its SMS of the day.',
  });
/** G6. */
export const deliveryState = z
  .enum(['queued', 'sending', 'sent', 'bounced', 'suppressed', 'skipped', 'failed'])
  .meta({ id: 'DeliveryState', description: 'What became of a message' });
export const delivery = z
  .object({
    id,
    template,
    purpose,
    channel: z.enum(['email', 'sms']),
    state: deliveryState,
    reason: deliveryReason.nullable(),
    bookingId: id.nullable(),
    clientId: id.nullable(),
    campaignId: id.nullable(),
    attempts: z.int(),
    /** When it is or was to be sent; later than `createdAt` for reminders and retries. */
    dueAt: instant,
    createdAt: instant,
    sentAt: instant.nullable(),
    /** Of SMS: when the provider reported that it arrived, and how many parts it had. */
    deliveredAt: instant.nullable(),
    segments: z.int().nullable(),
    /** Of reminders: the start of the appointment, and when the client said “I will come”. */
    startsAt: instant.nullable(),
    answeredAt: instant.nullable(),
  })
  .meta({ id: 'Delivery', description: 'One row of the delivery log; it holds no address and no text.' });
export const listDeliveriesCall = defineCall('notifications.delivery.list', {
  request: z.strictObject({
    ...pageRequest,
    bookingId: id.optional(),
    clientId: id.optional(),
    only: z.enum(['unanswered', 'not_sent', 'given_up']).optional().meta({
      description:
        '`unanswered`: appointments to come whose client has not said “I will come” (G9). `not_sent`: messages that did not reach the client, so that the office can tell. `given_up`: those of them that can be sent again.',
    }),
  }),
  response: page(delivery).meta({ id: 'Deliveries' }),
  permission: 'delivery:read',
  audit: { action: 'delivery.list', object: 'delivery', shown: 'id' },
  refusals: ['cursor_invalid'],
  http: {
    method: 'GET',
    path: '/v1/deliveries',
    summary: 'Delivery log: what was sent to which client, and its state',
  },
});

/** G6: dead letters are sent again by a person, after what stopped them was mended. */
export const retryDeliveryCall = defineCall('notifications.delivery.retry', {
  request: z.strictObject({ deliveryId: id }).meta({ id: 'RetryDelivery' }),
  response: delivery,
  permission: 'delivery:manage',
  audit: { action: 'delivery.retry', object: 'delivery', id: 'deliveryId' },
  refusals: ['not_found', 'delivery_final'],
  http: {
    method: 'POST',
    path: '/v1/deliveries/{deliveryId}/retry',
    summary: 'Send a message again that was given up',
    description:
      'It is looked at again as if it were new: one whose booking was cancelled, or that the client has stopped, is not sent.',
    status: 202,
  },
});
