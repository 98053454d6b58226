import { connect, type NatsConnection } from '@nats-io/transport-node';
import type { MessagingLog } from '../ports';
import { Answers } from './answers';
import { keepLog } from './connection-log';

export interface ConnectionOptions {
  url: string;
  user: string;
  password: string;
  /** Name in the server's monitoring. */
  name?: string;
}
const up = new WeakMap<NatsConnection, boolean>();
const connections = new WeakMap<NatsConnection, number>();
const answers = new WeakMap<NatsConnection, Answers>();

/** Whether the connection is there right now; while it is not, calls are refused at once instead of waiting for their deadline. */
export function isUp(nats: NatsConnection): boolean {
  return up.get(nats) ?? !nats.isClosed();
}

/** How often the connection was made; after a reconnect the server may be another one, or have lost something. */
export const connectionsOf = (nats: NatsConnection): number => connections.get(nats) ?? 1;

/** What comes back to the questions asked on a connection that `connectNats` made. */
export function answersOf(nats: NatsConnection): Answers {
  const known = answers.get(nats);
  if (!known) throw new Error('the connection was not made by connectNats');
  return known;
}

/** A process's connection for calls, answers and broadcasts. It reconnects for as long as the process lives. */
export async function connectNats(options: ConnectionOptions, log: MessagingLog): Promise<NatsConnection> {
  const nats = await open(options, log);
  answers.set(nats, new Answers(nats, options.user));
  return nats;
}

/**
 * A process's connection to the stream of events. It is a user and a server account apart from those of `connectNats`:
 * JetStream answers on any reply subject that a request names, and an account bounds where that can lead (X106).
 */
export function connectEvents(options: ConnectionOptions, log: MessagingLog): Promise<NatsConnection> {
  return open({ ...options, user: eventsUser(options.user) }, log);
}

/** The user of a service in its account for events; it has the service's password. */
export const eventsUser = (service: string): string => `${service}-events`;

async function open(
  { url, user, password, name = user }: ConnectionOptions,
  log: MessagingLog,
): Promise<NatsConnection> {
  const nats = await connect({
    servers: url.split(','),
    user,
    pass: password,
    name,
    inboxPrefix: inboxPrefix(user),
    maxReconnectAttempts: -1,
    reconnectTimeWait: 250,
    reconnectJitter: 250,
    pingInterval: 10_000,
    maxPingOut: 2,
    // else every request records two stack traces for an error that it may never have: a sixth of the relay's time
    noAsyncTraces: true,
  });
  up.set(nats, true);
  keepLog(nats, log);
  void watch(nats, log);
  return nats;
}

/** Only the user of this name may listen there. */
export const inboxPrefix = (user: string): string => `_INBOX.${user}`;

async function watch(nats: NatsConnection, log: MessagingLog): Promise<void> {
  for await (const { type } of nats.status()) {
    if (type === 'disconnect') up.set(nats, false);
    if (type === 'reconnect') up.set(nats, true);
    if (type === 'reconnect') connections.set(nats, connectionsOf(nats) + 1);
    if (type === 'disconnect') log.warn('nats_lost');
    if (type === 'reconnect') log.info('nats_back');
  }
  up.set(nats, false);
}
