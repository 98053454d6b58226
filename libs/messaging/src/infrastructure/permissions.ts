import {
  broadcasts,
  calls,
  consumerName,
  events,
  services,
  streamName,
  subscribers,
  topology,
  type ServiceName,
} from '@riserbo/contracts';
import { replyPrefix } from '../calls/answers';
import { inboxPrefix } from '../calls/connection';

/** Who connects: every service, the bootstrap (streams, consumers, replay), and the subscribers that are not services. */
export const natsUsers: readonly string[] = [
  ...services,
  'bootstrap',
  ...subscribers.map(({ name }) => name),
];

export interface Permissions {
  publish: string[];
  /** `subject` or `subject queue`. */
  subscribe: string[];
}

/** What a user may publish and subscribe to; everything else is denied by the server. Made from the contracts. */
export function permissionsOf(user: string): Permissions {
  if (user === 'bootstrap')
    return { publish: ['$JS.API.>', 'events.>'], subscribe: [`${inboxPrefix(user)}.>`] };
  const subscriber = subscribers.find(({ name }) => name === user);
  if (subscriber) return permissionsOfSubscriber({ user, consumer: subscriber.consumer });
  return permissionsOfService(user as ServiceName);
}

/** The answers to its own questions about its own consumer: whatever the consumer's filter lets through, and no more. */
export function permissionsOfSubscriber({ user, consumer }: { user: string; consumer: string }): Permissions {
  return { publish: durable(consumer), subscribe: [`${inboxPrefix(user)}.>`] };
}

/**
 * Answers go to inboxes that bear the service's own name. `allow_responses` would be shorter and wider: whoever gets a message may then publish to
 * the reply subject that it names, whatever that is and against every denial (seen with 2.9).
 */
function permissionsOfService(service: ServiceName): Permissions {
  const { asks, handles } = topology[service];
  const answers = calls.filter((call) => call.owner === service).map((call) => `${call.subject} ${service}`);
  const sends = events.filter((event) => event.owner === service).map((event) => `events.*.${event.type}`);
  return {
    publish: [
      ...new Set(asks.map((call) => call.subject)),
      ...sends,
      ...broadcasts.filter((broadcast) => broadcast.owner === service).map(({ subject }) => subject),
      ...services.filter((each) => mayAsk(each, service)).map((each) => `${replyPrefix(each, service)}.>`),
      `$JS.API.STREAM.INFO.${streamName}`,
      ...handles.flatMap((event) => durable(consumerName(service, event))),
    ],
    subscribe: [
      ...answers,
      ...broadcasts.map(({ subject }) => subject),
      `${inboxPrefix(service)}.>`,
      ...(service === 'gateway' ? ['events.*.booking.>'] : []),
    ],
  };
}

function mayAsk(asker: ServiceName, owner: ServiceName): boolean {
  return topology[asker].asks.some((call) => call.owner === owner);
}

function durable(consumer: string): string[] {
  return [
    `$JS.API.CONSUMER.INFO.${streamName}.${consumer}`,
    `$JS.API.CONSUMER.MSG.NEXT.${streamName}.${consumer}`,
    `$JS.ACK.${streamName}.${consumer}.>`,
  ];
}
