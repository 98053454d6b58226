import { PermissionViolationError, type Msg, type NatsConnection } from '@nats-io/transport-node';
import type { z } from 'zod';
import { logOf } from './connection-log';

const RETRY_MS = 2_000;
const refused = new WeakMap<NatsConnection, Set<string>>();

export type OnMessage = (message: Msg) => unknown;
export interface Listener {
  stop(): void;
  /** Takes no new messages and resolves when those in hand have been passed on. */
  drain(): Promise<void>;
}

/**
 * Subscribes; the only way to do so (linted). A handler that throws or rejects is logged and the next message
 * comes: in a bare subscription a throw ends the reader. A subscription that the server refuses is logged,
 * makes the process not ready (X116), and is made again every two seconds.
 */
export function listen(
  nats: NatsConnection,
  subject: string,
  handle: OnMessage,
  options: { queue?: string } = {},
): Listener {
  let timer: NodeJS.Timeout | undefined;
  const subscribe = () => nats.subscribe(subject, { ...options, callback: take });
  const take = (error: Error | null, message: Msg) => {
    if (error === null) return void handled(nats, message, handle);
    if (!(error instanceof PermissionViolationError)) return;
    noteRefusal(nats, subject);
    timer = setTimeout(again, RETRY_MS).unref();
  };
  const again = () => {
    if (nats.isClosed()) return;
    refusalsOf(nats).delete(subject);
    subscription = subscribe();
  };
  let subscription = subscribe();
  return {
    stop() {
      clearTimeout(timer);
      refusalsOf(nats).delete(subject);
      subscription.unsubscribe();
    },
    async drain() {
      clearTimeout(timer);
      await subscription.drain().catch(() => undefined);
    },
  };
}

/** As `listen`, for JSON of one shape; anything else is logged and dropped. */
export function listenFor<Schema extends z.ZodType>(
  nats: NatsConnection,
  subject: string,
  schema: Schema,
  handle: (value: z.output<Schema>) => unknown,
): Listener {
  return listen(nats, subject, (message) => {
    const read = schema.safeParse(jsonOf(message));
    if (read.success) return handle(read.data);
    logOf(nats)?.warn('message_malformed', { subject: message.subject });
    return undefined;
  });
}

/** The body as JSON; nothing when it is not. */
export function jsonOf(message: Pick<Msg, 'string'>): unknown {
  try {
    return JSON.parse(message.string());
  } catch {
    return undefined;
  }
}

/** Subjects that the server lets this process not listen to at present. */
export const refusalsOf = (nats: NatsConnection): Set<string> => {
  const known = refused.get(nats) ?? new Set();
  refused.set(nats, known);
  return known;
};

function noteRefusal(nats: NatsConnection, subject: string): void {
  refusalsOf(nats).add(subject);
  logOf(nats)?.error('subscription_refused', { subject });
}

async function handled(nats: NatsConnection, message: Msg, handle: OnMessage): Promise<void> {
  try {
    await handle(message);
  } catch (error) {
    logOf(nats)?.error('message_failed', { subject: message.subject, error });
  }
}
