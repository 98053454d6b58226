import { connect, type NatsConnection, type NodeConnectionOptions } from '@nats-io/transport-node';
import type { MessagingLog } from '../ports';
import { Answers } from './answers';
import { keepLog } from './connection-log';
import { tlsTo } from './server-identity';

export interface ConnectionOptions {
  url: string;
  user: string;
  password: string;
  /**
   * PEM of the authority whose certificates are accepted: TLS alone, for the host of the URL. Without it
   * there is no TLS.
   */
  ca?: string | undefined;
  /** Connection name in the server's monitoring. */
  name?: string;
}
const up = new WeakMap<NatsConnection, boolean>();
const connections = new WeakMap<NatsConnection, number>();
const answers = new WeakMap<NatsConnection, Answers>();

/**
 * Whether the connection is up. While it is down, calls are refused at once instead of running into their
 * deadline.
 */
export function isUp(nats: NatsConnection): boolean {
  return up.get(nats) ?? !nats.isClosed();
}

/**
 * How often the connection was made; after a reconnect the server may be another one, or have lost something.
 */
export const connectionsOf = (nats: NatsConnection): number => connections.get(nats) ?? 1;

/** The answers of a connection made by `connectNats`. */
export function answersOf(nats: NatsConnection): Answers {
  const known = answers.get(nats);
  if (!known) throw new Error('the connection was not made by connectNats');
  return known;
}

/** Connects a process for calls, answers and broadcasts. Reconnects for as long as the process lives. */
export async function connectNats(options: ConnectionOptions, log: MessagingLog): Promise<NatsConnection> {
  const nats = await open(options, log);
  answers.set(nats, new Answers(nats, options.user));
  return nats;
}

/**
 * Connects a process to the event stream, with a user and server account separate from those of
 * `connectNats`. JetStream answers on any reply subject a request names, so the account bounds where an
 * answer can go (X106).
 */
export function connectEvents(options: ConnectionOptions, log: MessagingLog): Promise<NatsConnection> {
  return open({ ...options, user: eventsUser(options.user) }, log);
}

/** A service's user in its events account; it shares the service's password. */
export const eventsUser = (service: string): string => `${service}-events`;

/** What every connection to NATS has in common. */
export const connectionTo = ({ url, user, password, ca }: ConnectionOptions): NodeConnectionOptions => ({
  servers: url.split(','),
  user,
  pass: password,
  inboxPrefix: inboxPrefix(user),
  ...(ca === undefined ? {} : { tls: tlsTo(url.split(','), ca) }),
});

async function open(options: ConnectionOptions, log: MessagingLog): Promise<NatsConnection> {
  const nats = await connect({
    ...connectionTo(options),
    name: options.name ?? options.user,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 250,
    reconnectJitter: 250,
    pingInterval: 10_000,
    maxPingOut: 2,
    // otherwise every request captures two stack traces up front: a sixth of the relay's time
    noAsyncTraces: true,
  });
  up.set(nats, true);
  keepLog(nats, log);
  void watch(nats, log);
  return nats;
}

/** Only the user of this name can subscribe there. */
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
