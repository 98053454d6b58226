import { z } from 'zod';
import { defineCall } from './define';
import { id, instant, line } from './fields';

/** C15. Outside subscribers get events by ids; what an id stands for they look up with short-lived tokens of their own. */
const subscriberKey = z
  .string()
  .min(40)
  .max(200)
  .regex(/^sub\.[A-Za-z0-9._-]+$/);
export const exchangeSubscriberKey = z
  .strictObject({ key: subscriberKey })
  .meta({ id: 'ExchangeSubscriberKey', description: 'The key that `npm run subscriber -- add` printed.' });
export const subscriberPass = z
  .object({ accessToken: z.string(), expiresAt: instant })
  .meta({ id: 'SubscriberPass' });
export const exchangeSubscriberKeyCall = defineCall(
  'auth.subscriber.exchange',
  exchangeSubscriberKey,
  subscriberPass,
  {
    permission: 'public',
    refusals: ['subscriber_key_wrong', 'too_many_requests'],
    door: {
      route: 'POST /v1/subscriber-tokens',
      summary:
        'A token of five minutes for an outside subscriber; it reads bookings and the public catalogue',
      status: 201,
    },
  },
);

export const subscriber = z.object({ id, name: line(60), createdAt: instant }).meta({ id: 'Subscriber' });
export const listSubscribersCall = defineCall(
  'auth.subscriber.list',
  z.strictObject({}),
  z.object({ items: z.array(subscriber) }).meta({ id: 'Subscribers' }),
  {
    permission: 'company:manage',
    door: {
      route: 'GET /v1/subscribers',
      summary: 'Programs outside that hear the company’s booking events',
    },
  },
);
