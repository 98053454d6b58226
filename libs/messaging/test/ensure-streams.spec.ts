import { AckPolicy, jetstreamManager, type JetStreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { streamName } from '@riserbo/contracts';
import { connectNats, dropUnnamedConsumers, ensureStreams } from '@riserbo/messaging';
import { Log } from '@riserbo/runtime';
import { testNats, type TestNats } from '../../testing/src/test-nats';

describe('a stream and consumers of an earlier release', () => {
  let nats: TestNats;
  let bus: NatsConnection;
  let manager: JetStreamManager;
  const connection = () => nats.credentials('bootstrap');
  beforeAll(async () => {
    nats = await testNats();
    bus = await connectNats(connection(), Log.silent());
    manager = await jetstreamManager(bus, { checkAPI: false });
  });
  afterAll(async () => {
    await bus.close();
    await nats.stop();
  });
  const names = async () => {
    const found: string[] = [];
    for await (const { name } of manager.consumers.list(streamName)) found.push(name);
    return found.sort();
  };

  it('K5 get the settings of this one, at the position where they are', async () => {
    const [some] = await names();
    const name = some ?? '';
    const { config, created } = await manager.consumers.info(streamName, name);
    const { max_bytes } = (await manager.streams.info(streamName)).config;
    await manager.streams.update(streamName, { max_bytes: 1024 ** 3 });
    await manager.consumers.update(streamName, name, {
      ...{ ack_wait: 1e9, max_ack_pending: 7, max_deliver: 3, filter_subject: 'events.*.other.thing' },
    });
    const old = await manager.consumers.info(streamName, name);
    expect(old.config).toMatchObject({ max_ack_pending: 7, filter_subject: 'events.*.other.thing' });
    await ensureStreams(connection());
    const after = await manager.consumers.info(streamName, name);
    expect([after.config, after.created]).toEqual([config, created]);
    expect((await manager.streams.info(streamName)).config.max_bytes).toBe(max_bytes);
  });

  it('K5 lose the consumers that the topology no longer names, but for those of external subscribers', async () => {
    const before = await names();
    for (const name of ['booking__gone', 'outside__kept'])
      await manager.consumers.add(streamName, { durable_name: name, ack_policy: AckPolicy.Explicit });
    await ensureStreams(connection());
    expect(await names()).toContain('booking__gone');
    await dropUnnamedConsumers(connection());
    expect(await names()).toEqual([...before, 'outside__kept'].sort());
  });
});
