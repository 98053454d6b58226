import { randomUUID } from 'node:crypto';
import { jetstreamManager } from '@nats-io/jetstream';
import { bookingConfirmed, streamName } from '@riserbo/contracts';
import { emit, ensureStreams, Relay, type Transactions } from '@riserbo/messaging';
import { Log } from '@riserbo/runtime';
import { eventually } from '@riserbo/testing';
import { StreamIdentity } from '../src/events/stream-identity';
import { aPayload, nowhere, Stand } from './stand';

describe('when JetStream has lost everything', () => {
  let stand: Stand;
  beforeEach(async () => {
    stand = await Stand.make();
  });
  afterEach(() => stand?.stop());

  const companyId = randomUUID();
  const send = (version: number) =>
    stand.sender.tenants.transaction({ companyId }, (tx) =>
      emit(tx, bookingConfirmed, aPayload({ version }), stand.clock.now()),
    );
  const applied = (versions: number[]) =>
    eventually(
      async () => expect((await stand.effects(companyId)).map(({ version }) => version)).toEqual(versions),
      { within: 30_000 },
    );
  const loseTheStream = async () => {
    const manager = await jetstreamManager(await stand.bus('bootstrap'), { checkAPI: false });
    await manager.streams.delete(streamName);
    await ensureStreams(stand.nats.credentials('bootstrap'));
  };
  const stored = async () => {
    const manager = await jetstreamManager(await stand.bus('bootstrap'), { checkAPI: false });
    return (await manager.streams.info(streamName)).state.messages;
  };

  it('X99 the stream is filled again from the outbox, and what was applied is not applied twice', async () => {
    await stand.relay();
    await stand.consumer();
    for (const version of [1, 2, 3]) await send(version);
    await applied([1, 2, 3]);
    await loseTheStream();
    expect(await stored()).toBe(0);
    stand.clock.advance(3_000);
    await eventually(async () => expect(await stored()).toBe(3));
    await send(4);
    await applied([1, 2, 3, 4]);
  });

  it('X99 what was never applied is applied after the loss', async () => {
    await stand.relay();
    for (const version of [1, 2, 3]) await send(version);
    await stand.sent(3);
    await loseTheStream();
    stand.clock.advance(3_000);
    await stand.consumer();
    await applied([1, 2, 3]);
  });

  it('X99 what is older than 14 days is not sent again', async () => {
    await stand.relay();
    await send(1);
    await stand.sent(1);
    await loseTheStream();
    stand.clock.advance(15 * 86_400_000);
    await send(2);
    await stand.sent(1);
    await eventually(async () => expect(await stored()).toBe(1));
  });

  it('X99 a batch whose answer came before the loss and whose mark comes after it is sent again', async () => {
    const bus = await stand.bus('booking');
    let [marking, go] = [false, (): void => undefined];
    const held = new Promise<void>((resolve) => (go = resolve));
    const { tenants } = stand.sender;
    // the relay stands still between the server's answer and its own mark
    const slow: Transactions = {
      transaction: (who, work) => tenants.transaction(who, work as never),
      statement: (who, text, values) => tenants.statement(who, text, values),
      system: (work) =>
        tenants.system((tx) =>
          work({
            query: async <Row>(text: string, values?: readonly unknown[]) => {
              if (!/^\s*UPDATE outbox SET status = \$/.test(text)) return tx.query<Row>(text, values);
              marking = true;
              await held;
              return tx.query<Row>(text, values);
            },
          }),
        ),
    };
    const relay = new Relay(
      bus,
      slow,
      stand.clock,
      Log.silent(),
      new StreamIdentity(bus, tenants, stand.clock, Log.silent()),
      'booking',
      nowhere,
    );
    await send(1);
    relay.start();
    await eventually(() => expect(marking).toBe(true));
    await loseTheStream();
    stand.clock.advance(3_000);
    await new StreamIdentity(bus, tenants, stand.clock, Log.silent()).refillIfLost();
    go();
    await eventually(async () => expect(await stored()).toBe(1), { within: 20_000 });
    await relay.stop();
  });

  it('the relay waits while NATS is away, and sends what has gathered', async () => {
    await stand.relay();
    await stand.consumer();
    await stand.nats.kill();
    for (const version of [1, 2, 3]) await send(version);
    await stand.nats.restart();
    await applied([1, 2, 3]);
  });
});
