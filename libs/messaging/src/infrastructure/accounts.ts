import { services, streamName, type OutsideSubscriber, type ServiceName } from '@riserbo/contracts';
import { eventsUser } from '../calls/connection';
import {
  bootstrapPermissions,
  callPermissions,
  eventPermissions,
  liveSubject,
  readStoredEvent,
  reloadPermissions,
  reloadUser,
  requestsOfConsumer,
  requestsOfService,
  subscriberPermissions,
  type Permissions,
} from './permissions';

export interface BusUser {
  user: string;
  /** The user in `natsUsers` whose password it shares; absent for subscribers, which bring their own. */
  passwordOf?: string;
  password?: string;
  permissions: Permissions;
}
/** `response_type: stream` allows more than one answer. */
export interface Export {
  kind: 'service' | 'stream';
  subject: string;
  streamed?: true;
}
export interface Import {
  kind: 'service' | 'stream';
  from: string;
  subject: string;
}
/** An account of nats-server: subjects cross accounts only through imports. */
export interface Account {
  name: string;
  jetstream?: true;
  users: BusUser[];
  exports?: Export[];
  imports?: Import[];
}
const streamAccount = 'EVENTS';
/** The server adds all of `$JS.API.>` to an account without JetStream, unless it imports this subject. */
const apiInfo = '$JS.API.INFO';

/**
 * The accounts of the NATS server. JetStream answers with full rights on any reply subject a request names
 * (X106), so only the bootstrap shares its account. Each service and external subscriber reaches it from an
 * otherwise empty account, where a misdirected answer stays. Calls use an account without JetStream.
 */
export function accountsOf(outside: readonly OutsideSubscriber[]): Account[] {
  return [
    {
      name: 'SERVICES',
      users: services.map((user) => ({ user, passwordOf: user, permissions: callPermissions(user) })),
    },
    theStream,
    theServer,
    ...services.map(eventsOf),
    ...outside.map(subscriberAccount),
  ];
}

const theStream: Account = {
  name: streamAccount,
  jetstream: true,
  users: [{ user: 'bootstrap', passwordOf: 'bootstrap', permissions: bootstrapPermissions }],
  exports: [
    { kind: 'service', subject: 'events.*.>' },
    { kind: 'service', subject: apiInfo },
    { kind: 'service', subject: `$JS.API.STREAM.INFO.${streamName}` },
    { kind: 'service', subject: readStoredEvent },
    { kind: 'service', subject: `$JS.API.CONSUMER.INFO.${streamName}.*` },
    { kind: 'service', subject: `$JS.API.CONSUMER.MSG.NEXT.${streamName}.*`, streamed: true },
    { kind: 'service', subject: `$JS.ACK.${streamName}.*.>` },
  ],
};

/** The account in which the server answers about itself. */
export const systemAccount = '$SYS';
const theServer: Account = {
  name: systemAccount,
  users: [{ user: reloadUser, passwordOf: 'bootstrap', permissions: reloadPermissions }],
};

function eventsOf(service: ServiceName): Account {
  const user = eventsUser(service);
  const live: Import = { kind: 'stream', from: eventsUser('booking'), subject: liveSubject };
  return {
    name: user,
    users: [{ user, passwordOf: service, permissions: eventPermissions(service) }],
    exports: service === 'booking' ? [{ kind: 'stream', subject: liveSubject }] : [],
    imports: [...fromStream(requestsOfService(service)), ...(service === 'gateway' ? [live] : [])],
  };
}

/** An account in which nothing else is (X106). */
export function subscriberAccount(subscriber: OutsideSubscriber): Account {
  const { user, password, consumer } = subscriber;
  return {
    name: user,
    users: [{ user, password, permissions: subscriberPermissions(subscriber) }],
    imports: fromStream(requestsOfConsumer(consumer)),
  };
}

function fromStream(subjects: readonly string[]): Import[] {
  return [apiInfo, ...subjects].map((subject) => ({ kind: 'service', from: streamAccount, subject }));
}
