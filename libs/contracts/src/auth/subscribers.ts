import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { id, instant, line } from '../kernel/fields';

/** C15: external subscribers receive ids in events and look up the rest with short-lived tokens. */
const subscriberKey = z
  .string()
  .min(40)
  .max(200)
  .regex(/^sub\.[A-Za-z0-9._-]+$/);
export const exchangeSubscriberKey = z
  .strictObject({ key: subscriberKey })
  .meta({ id: 'ExchangeSubscriberKey', description: 'The key printed by `npm run subscriber -- add`.' });
export const subscriberPass = z
  .object({ accessToken: z.string(), expiresAt: instant })
  .meta({ id: 'SubscriberPass' });
export const exchangeSubscriberKeyCall = defineCall('auth.subscriber.exchange', {
  request: exchangeSubscriberKey,
  response: subscriberPass,
  permission: 'public',
  refusals: ['subscriber_key_wrong', 'too_many_requests'],
  http: {
    method: 'POST',
    path: '/v1/subscriber-tokens',
    summary:
      'Issue a five-minute token for an external subscriber; it reads bookings and the public catalogue',
    status: 201,
  },
});

export const subscriber = z
  .object({
    id,
    name: line(60),
    createdAt: instant,
    delivery: z
      .object({
        waiting: z.int().meta({ description: 'Events that it has not acknowledged' }),
        lastAckAt: instant.nullable(),
      })
      .nullable()
      .meta({ description: 'How far it has read; null while that cannot be seen' }),
  })
  .meta({ id: 'Subscriber' });
export const listSubscribersCall = defineCall('auth.subscriber.list', {
  request: z.strictObject({}),
  response: z.object({ items: z.array(subscriber) }).meta({ id: 'Subscribers' }),
  permission: 'company:manage',
  http: {
    method: 'GET',
    path: '/v1/subscribers',
    summary: 'External programs that receive the company’s booking events',
  },
});
