import { randomUUID } from 'node:crypto';
import { headers, type NatsConnection } from '@nats-io/transport-node';
import { jetstreamManager } from '@nats-io/jetstream';
import { bookingConfirmed, clientsMerged, streamName, subjectOf } from '@riserbo/contracts';
import { Log } from '@riserbo/runtime';
import { testNats, type TestNats } from '@riserbo/testing';
import { connectEvents, connectNats, eventsUser, inboxPrefix } from '../src';
import { Publisher, type Outgoing } from '../src/events/publisher';

describe('the publisher of the relay', () => {
  let server: TestNats;
  let bus: NatsConnection;
  let publisher: Publisher;
  beforeAll(async () => {
    server = await testNats();
    bus = await connectEvents(server.credentials('booking'), Log.silent());
    publisher = new Publisher(bus, inboxPrefix(eventsUser('booking')));
  });
  afterAll(async () => {
    await bus.close();
    await server.stop();
  });

  const anEvent = (id: string = randomUUID()): Outgoing => {
    const named = headers();
    named.set('Nats-Msg-Id', id);
    return { subject: subjectOf(bookingConfirmed, randomUUID()), payload: '{}', headers: named };
  };
  const stored = async () => {
    const manager = await connectNats(server.credentials('bootstrap'), Log.silent());
    const { state } = await (await jetstreamManager(manager)).streams.info(streamName);
    await manager.close();
    return state.messages;
  };

  it('reports for each message of concurrent batches whether it is stored', async () => {
    const batches = [2, 300, 1].map((size) => Array.from({ length: size }, () => anEvent()));
    const before = await stored();
    const answers = await Promise.all(batches.map((batch) => publisher.publish(batch)));
    expect(answers).toEqual(batches.map((batch) => batch.map(() => true)));
    expect((await stored()) - before).toBe(303);
  });

  it('stores a message once when it is sent twice', async () => {
    const [id, before] = [randomUUID(), await stored()];
    expect(await publisher.publish([anEvent(id)])).toEqual([true]);
    expect(await publisher.publish([anEvent(id)])).toEqual([true]);
    expect((await stored()) - before).toBe(1);
  });

  it('reports a message without a stream as not stored', async () => {
    const lost = { ...anEvent(), subject: subjectOf(clientsMerged, randomUUID()) };
    expect(await publisher.publish([anEvent(), lost, anEvent()])).toEqual([true, false, true]);
  });

  it('reports nothing as stored when the connection is closed', async () => {
    const closed = await connectEvents(server.credentials('booking'), Log.silent());
    const late = new Publisher(closed, inboxPrefix(eventsUser('booking')));
    await closed.close();
    expect(await late.publish([anEvent(), anEvent()])).toEqual([false, false]);
  });
});
