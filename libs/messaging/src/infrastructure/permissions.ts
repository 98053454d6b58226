import {
  broadcasts,
  calls,
  consumerName,
  events,
  services,
  streamName,
  topology,
  type OutsideSubscriber,
  type ServiceName,
} from '@riserbo/contracts';
import { replyPrefix } from '../calls/answers';
import { eventsUser, inboxPrefix } from '../calls/connection';

/** Users with a password of their own: the services, and the bootstrap (streams, consumers, replay). */
export const natsUsers: readonly string[] = [...services, 'bootstrap'];

/** What a user may do; the server denies everything else. */
export interface Permissions {
  publish: string[];
  /** `subject` or `subject queue`. */
  subscribe: string[];
}

/** JetStream's API and the subjects of the stream; this user makes streams and consumers and replays dead letters. */
export const bootstrapPermissions: Permissions = {
  publish: ['$JS.API.>', 'events.>'],
  subscribe: [`${inboxPrefix('bootstrap')}.>`],
};

/**
 * Calls, answers and broadcasts of a service. Answers go to inboxes that bear the service's name. `allow_responses` would be
 * shorter and wider: a receiver may then publish to the reply subject of any message, against every denial (seen with 2.9).
 */
export function callPermissions(service: ServiceName): Permissions {
  const answers = calls.filter((call) => call.owner === service).map((call) => `${call.subject} ${service}`);
  return {
    publish: [
      ...new Set(topology[service].asks.map((call) => call.subject)),
      ...broadcasts.filter((broadcast) => broadcast.owner === service).map(({ subject }) => subject),
      ...services.filter((each) => mayAsk(each, service)).map((each) => `${replyPrefix(each, service)}.>`),
    ],
    subscribe: [...answers, ...broadcasts.map(({ subject }) => subject), `${inboxPrefix(service)}.>`],
  };
}

/** What a service asks of the account of the stream: to store its events, and the messages of its consumers. */
export function requestsOfService(service: ServiceName): string[] {
  const own = events.filter((event) => event.owner === service).map((event) => `events.*.${event.type}`);
  const consumers = topology[service].handles.map((event) => consumerName(service, event));
  return [...own, `$JS.API.STREAM.INFO.${streamName}`, ...consumers.flatMap(requestsOfConsumer)];
}

/** The three subjects by which the messages of one durable consumer are had. */
export function requestsOfConsumer(consumer: string): string[] {
  return [
    `$JS.API.CONSUMER.INFO.${streamName}.${consumer}`,
    `$JS.API.CONSUMER.MSG.NEXT.${streamName}.${consumer}`,
    `$JS.ACK.${streamName}.${consumer}.>`,
  ];
}

export function eventPermissions(service: ServiceName): Permissions {
  const live = service === 'gateway' ? [liveSubject] : [];
  return {
    publish: requestsOfService(service),
    subscribe: [`${inboxPrefix(eventsUser(service))}.>`, ...live],
  };
}

/** J2: what the gateway hears while it happens, straight from booking's account. */
export const liveSubject = 'events.*.booking.>';

export function subscriberPermissions({
  user,
  consumer,
}: Pick<OutsideSubscriber, 'user' | 'consumer'>): Permissions {
  return { publish: requestsOfConsumer(consumer), subscribe: [`${inboxPrefix(user)}.>`] };
}

function mayAsk(asker: ServiceName, owner: ServiceName): boolean {
  return topology[asker].asks.some((call) => call.owner === owner);
}
