import type { NatsConnection } from '@nats-io/transport-node';
import type { MessagingLog } from '../ports';

const logs = new WeakMap<NatsConnection, MessagingLog>();

/**
 * Where what happens on a connection is logged; nothing for one that `connectNats` and `connectEvents` did
 * not make.
 */
export const logOf = (nats: NatsConnection): MessagingLog | undefined => logs.get(nats);
export const keepLog = (nats: NatsConnection, log: MessagingLog): void => void logs.set(nats, log);
