import { randomUUID } from 'node:crypto';
import { jetstream } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { bookingConfirmed, streamName, subjectOf } from '@riserbo/contracts';
import { ensureStreams, restartOutside, stateOfOutside, type Position } from '@riserbo/messaging';
import { eventually, testNats, type TestNats } from '@riserbo/testing';

const program = {
  ...{ user: 'outside-lake', password: 'test-lake', consumer: 'outside__lake' },
  companyId: randomUUID(),
};

describe('an external program', () => {
  let nats: TestNats;
  let bus: NatsConnection;
  let bootstrap: NatsConnection;
  const connection = () => nats.credentials('bootstrap');
  const state = () => stateOfOutside(connection(), program);
  beforeAll(async () => {
    nats = await testNats([program]);
    const { user, password: pass } = program;
    bus = await connect({ servers: nats.url, user, pass, inboxPrefix: `_INBOX.${user}` });
    const { url, password } = connection();
    bootstrap = await connect({
      ...{ servers: url, user: 'bootstrap', pass: password, inboxPrefix: '_INBOX.bootstrap' },
    });
  });
  afterAll(async () => {
    await Promise.all([bus?.close(), bootstrap?.close()]);
    await nats?.stop();
  });

  const send = async (companyId = program.companyId) =>
    (await jetstream(bootstrap).publish(subjectOf(bookingConfirmed, companyId), '{}')).seq;
  const pull = async (max = 50) => {
    const consumer = await jetstream(bus).consumers.get(streamName, program.consumer);
    const messages = [];
    for await (const message of await consumer.fetch({ max_messages: max, expires: 1_000 })) {
      messages.push(message);
      if (messages.length === max) break;
    }
    return messages;
  };
  const restart = (from: Position) => restartOutside(connection(), program, from);

  it('C15 shows how far it is: what waits, since when, and its last acknowledgement', async () => {
    expect(await state()).toEqual({ waiting: 0, lastAckAt: null, oldestAt: null, deadLetters: [] });
    const began = Date.now();
    await send(randomUUID());
    for (let n = 0; n < 3; n += 1) await send();
    expect(await state()).toMatchObject({ waiting: 3, lastAckAt: null });
    expect((await state())?.oldestAt?.getTime()).toBeGreaterThanOrEqual(began - 1_000);
    for (const message of await pull(3)) await message.ackAck();
    await eventually(async () => expect(await state()).toMatchObject({ waiting: 0, oldestAt: null }));
    expect((await state())?.lastAckAt?.getTime()).toBeGreaterThanOrEqual(began - 1_000);
  });

  it('C15 X96 gets a message it does not acknowledge ten times; then it is a dead letter, and others follow', async () => {
    const [poison, next] = [await send(), await send()];
    let deliveries = 0;
    for (let found = true; found;) {
      found = false;
      for (const message of await pull(1)) {
        found = true;
        if (message.seq === poison) deliveries += 1;
        if (message.seq === poison) message.nak();
        else await message.ackAck();
      }
    }
    expect(deliveries).toBe(10);
    await eventually(async () => expect((await state())?.deadLetters).toEqual([poison]));
    expect(next).toBeGreaterThan(poison);
    await restart({ sequence: poison });
    expect((await pull(2)).map(({ seq }) => seq)).toEqual([poison, next]);
  }, 90_000);

  it('C15 begins again at a sequence or a time, and keeps its settings', async () => {
    const first = await send();
    const sent = Date.now();
    await eventually(() => expect(Date.now()).toBeGreaterThan(sent));
    const middle = new Date();
    const last = await send();
    await restart({ sequence: first });
    expect((await pull(2)).map(({ seq }) => seq)).toEqual([first, last]);
    await restart({ time: middle });
    expect((await pull(1)).map(({ seq }) => seq)).toEqual([last]);
    const consumer = await jetstream(bus).consumers.get(streamName, program.consumer);
    const { config } = await consumer.info();
    await ensureStreams(connection(), [program]);
    expect((await consumer.info()).config).toEqual(config);
    expect(config).toMatchObject({ max_deliver: 10 });
  });
});
