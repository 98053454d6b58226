import {
  AckPolicy,
  DeliverPolicy,
  DiscardPolicy,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
  type JetStreamManager,
} from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import {
  consumerName,
  outsideFilter,
  services,
  streamName,
  topology,
  type OutsideSubscriber,
} from '@riserbo/contracts';
import { inboxPrefix, type ConnectionOptions } from '../calls/connection';

const nanos = 1_000_000;
const minute = 60_000 * nanos;

/** Makes the stream of events and every durable consumer of the topology and of the subscribers outside, unless they are there; only the bootstrap user may. */
export async function ensureStreams(
  connection: ConnectionOptions,
  outside: readonly OutsideSubscriber[] = [],
): Promise<void> {
  await asBootstrap(connection, async (manager) => {
    await ensureStream(manager);
    for (const { durable, filter } of consumers()) await ensureConsumer(manager, durable, filter);
    for (const each of outside) await ensureConsumer(manager, each.consumer, outsideFilter(each));
  });
}

/** Takes the consumer of a subscriber outside away. */
export async function dropConsumer(connection: ConnectionOptions, consumer: string): Promise<void> {
  await asBootstrap(connection, async (manager) => {
    if (await exists(manager.consumers.info(streamName, consumer)))
      await manager.consumers.delete(streamName, consumer);
  });
}

async function asBootstrap(
  { url, user, password }: ConnectionOptions,
  work: (manager: JetStreamManager) => Promise<void>,
): Promise<void> {
  const nats = await connect({
    servers: url.split(','),
    user,
    pass: password,
    inboxPrefix: inboxPrefix(user),
    maxReconnectAttempts: 0,
    timeout: 5_000,
  });
  try {
    await work(await jetstreamManager(nats, { checkAPI: false }));
  } finally {
    await nats.close();
  }
}

async function ensureStream(manager: JetStreamManager): Promise<void> {
  if (await exists(manager.streams.info(streamName))) return;
  await manager.streams.add({
    name: streamName,
    subjects: ['events.*.>'],
    storage: StorageType.File,
    retention: RetentionPolicy.Limits,
    // a full stream refuses the relay, which keeps the row: nothing is dropped
    discard: DiscardPolicy.New,
    max_bytes: 4 * 1024 ** 3,
    max_age: 14 * 24 * 60 * minute,
    duplicate_window: 2 * minute,
  });
}

async function ensureConsumer(manager: JetStreamManager, durable: string, filter: string): Promise<void> {
  if (await exists(manager.consumers.info(streamName, durable))) return;
  await manager.consumers.add(streamName, {
    durable_name: durable,
    filter_subject: filter,
    ack_policy: AckPolicy.Explicit,
    deliver_policy: DeliverPolicy.All,
    ack_wait: minute / 2,
    max_ack_pending: 1024,
    max_deliver: -1,
  });
}

function consumers(): { durable: string; filter: string }[] {
  return services.flatMap((service) =>
    topology[service].handles.map((event) => ({
      durable: consumerName(service, event),
      filter: `events.*.${event.type}`,
    })),
  );
}

async function exists(look: Promise<unknown>): Promise<boolean> {
  try {
    await look;
    return true;
  } catch (error) {
    if (/not found/i.test((error as Error).message)) return false;
    throw error;
  }
}
