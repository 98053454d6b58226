import {
  broadcasts,
  calls,
  consumersOf,
  events,
  services,
  streamName,
  topology,
  type OutsideSubscriber,
  type ServiceName,
} from '@riserbo/contracts';
import { replyPrefix } from '../calls/answers';
import { eventsUser, inboxPrefix } from '../calls/connection';
import { lastRelease } from './last-release';

/** Users with a separate password: the services, and the bootstrap (streams, consumers, replay). */
export const natsUsers: readonly string[] = [...services, 'bootstrap'];

/** Permissions of a user; the server denies everything else. */
export interface Permissions {
  publish: string[];
  /** `subject` or `subject queue`. */
  subscribe: string[];
}

/**
 * JetStream's API and the stream's subjects: this user creates streams and consumers and replays dead
 * letters.
 */
export const bootstrapPermissions: Permissions = {
  publish: ['$JS.API.>', 'events.>', 'subscribers.>'],
  subscribe: [`${inboxPrefix('bootstrap')}.>`],
};

/** The bootstrap as it asks the server to read its file again; it has the same password. */
export const reloadUser = 'reload';
export const reloadPermissions: Permissions = {
  publish: ['$SYS.REQ.SERVER.*.RELOAD'],
  subscribe: [`${inboxPrefix(reloadUser)}.>`],
};

/** Processes of the last release run beside those of this one until an upgrade is over (K5). */
const union = (own: readonly string[], last: readonly string[] = []): string[] => [
  ...new Set([...own, ...last]),
];

/**
 * Calls, answers and broadcasts of a service. Answers go to inboxes that carry the service's name.
 * `allow_responses` would be shorter but too wide: it lets a receiver publish to the reply subject of any
 * message, overriding every denial (seen with 2.9).
 */
export function callPermissions(service: ServiceName): Permissions {
  const { publish, subscribe } = ownCallPermissions(service);
  const last = lastRelease[service];
  return { publish: union(publish, last?.publish), subscribe: union(subscribe, last?.subscribe) };
}

/** Of this release alone. */
export function ownCallPermissions(service: ServiceName): Permissions {
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

/** Requests of a service to the stream's account: publish its events, and pull from its consumers. */
export function requestsOfService(service: ServiceName): string[] {
  return union(ownRequests(service), lastRelease[service]?.requests);
}

/** H4: retention searches the stream for traces of erased persons. */
export const readStoredEvent = `$JS.API.STREAM.MSG.GET.${streamName}`;

/** Of this release alone. */
export function ownRequests(service: ServiceName): string[] {
  const own = events.filter((event) => event.owner === service).map((event) => `events.*.${event.type}`);
  const consumers = consumersOf(service).map(({ name }) => name);
  const searched = service === 'retention' ? [readStoredEvent] : [];
  const states = service === 'auth' ? [consumerStates] : [];
  const read = [...searched, ...states];
  return [...own, `$JS.API.STREAM.INFO.${streamName}`, ...read, ...consumers.flatMap(requestsOfConsumer)];
}

/** C15: how far each consumer has read, which auth shows to the company. It opens no message. */
const consumerStates = `$JS.API.CONSUMER.INFO.${streamName}.*`;

/** The three subjects needed to pull from one durable consumer. */
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

/** J2: live events the gateway receives directly from booking's account. */
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
