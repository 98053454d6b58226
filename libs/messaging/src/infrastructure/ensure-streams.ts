import { isDeepStrictEqual } from 'node:util';
import {
  AckPolicy,
  DeliverPolicy,
  DiscardPolicy,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
  type ConsumerUpdateConfig,
  type JetStreamManager,
  type StreamConfig,
  type StreamUpdateConfig,
} from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import {
  consumersOf,
  outsideConsumerPrefix,
  outsideFilter,
  services,
  streamName,
  type OutsideSubscriber,
} from '@riserbo/contracts';
import { connectionTo, type ConnectionOptions } from '../calls/connection';
import { deadLetters, deadLettersChangeable, outsideDelivery } from './outside-delivery';

const nanos = 1_000_000;
const minute = 60_000 * nanos;

/**
 * Makes the stream of events and every durable consumer of the topology and of the external subscribers if
 * they are missing, and gives those that exist the present settings; only the bootstrap user may.
 */
export async function ensureStreams(
  connection: ConnectionOptions,
  outside: readonly OutsideSubscriber[] = [],
): Promise<void> {
  await asBootstrap(connection, async (manager) => {
    await ensureStream(manager, stream, changeable);
    await ensureStream(manager, deadLetters, deadLettersChangeable);
    for (const { name, filter } of services.flatMap(consumersOf))
      await ensureConsumer(manager, name, { ...delivery, filter_subject: filter });
    for (const each of outside)
      await ensureConsumer(manager, each.consumer, {
        ...outsideDelivery,
        filter_subject: outsideFilter(each),
      });
  });
}

/**
 * Deletes durable consumers that the topology no longer names; those of external subscribers stay. Not part
 * of `ensureStreams`, which a keeper of the last release may still repeat while this release adds consumers.
 */
export async function dropUnnamedConsumers(connection: ConnectionOptions): Promise<void> {
  const named = new Set(services.flatMap(consumersOf).map(({ name }) => name));
  await asBootstrap(connection, async (manager) => {
    for await (const { name } of manager.consumers.list(streamName))
      if (!named.has(name) && !name.startsWith(outsideConsumerPrefix))
        await unlessMissing(manager.consumers.delete(streamName, name));
  });
}

/** Deletes the consumer of an external subscriber. */
export async function dropConsumer(connection: ConnectionOptions, consumer: string): Promise<void> {
  await asBootstrap(connection, async (manager) => {
    if (await unlessMissing(manager.consumers.info(streamName, consumer)))
      await manager.consumers.delete(streamName, consumer);
  });
}

/** Works on streams and consumers, which only the bootstrap user may. */
export async function asBootstrap<T>(
  connection: ConnectionOptions,
  work: (manager: JetStreamManager) => Promise<T>,
): Promise<T> {
  const nats = await connect({
    ...connectionTo(connection),
    maxReconnectAttempts: 0,
    timeout: 5_000,
  });
  try {
    return await work(await jetstreamManager(nats, { checkAPI: false }));
  } finally {
    await nats.close();
  }
}

async function ensureStream(
  manager: JetStreamManager,
  wanted: Partial<StreamConfig> & { name: string },
  changes: Partial<StreamUpdateConfig>,
): Promise<void> {
  const found = await unlessMissing(manager.streams.info(wanted.name));
  if (!found) await manager.streams.add(wanted);
  else if (unlike(found.config, changes)) await manager.streams.update(wanted.name, changes);
}

/** What is changed on a stream that is there; subjects, storage and retention stay as they are. */
const changeable = {
  // a full stream rejects publishes: the relay keeps the row and nothing is lost
  discard: DiscardPolicy.New,
  max_bytes: 4 * 1024 ** 3,
  max_age: 14 * 24 * 60 * minute,
  duplicate_window: 2 * minute,
  // X106: not even the bootstrap's user empties it or takes a message out
  deny_delete: true,
  deny_purge: true,
};
const stream = {
  name: streamName,
  subjects: ['events.*.>'],
  storage: StorageType.File,
  retention: RetentionPolicy.Limits,
  ...changeable,
};

function unlike(config: object, wanted: object): boolean {
  return Object.entries(wanted).some(
    ([key, value]) => !isDeepStrictEqual((config as Record<string, unknown>)[key], value),
  );
}

async function ensureConsumer(
  manager: JetStreamManager,
  durable: string,
  wanted: Partial<ConsumerUpdateConfig>,
): Promise<void> {
  const found = await unlessMissing(manager.consumers.info(streamName, durable));
  if (found && unlike(found.config, wanted)) await manager.consumers.update(streamName, durable, wanted);
  if (found) return;
  await manager.consumers.add(streamName, {
    durable_name: durable,
    ack_policy: AckPolicy.Explicit,
    deliver_policy: DeliverPolicy.All,
    ...wanted,
  });
}

/** What is changed on a consumer that exists; its position in the stream stays. */
const delivery = { ack_wait: minute / 2, max_ack_pending: 1024, max_deliver: -1 };

/** Nothing when the server says that there is none. */
export async function unlessMissing<T>(look: Promise<T>): Promise<T | undefined> {
  try {
    return await look;
  } catch (error) {
    if (/not found/i.test((error as Error).message)) return undefined;
    throw error;
  }
}
