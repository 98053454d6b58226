import { randomUUID } from 'node:crypto';
import { jetstreamManager } from '@nats-io/jetstream';
import { bookingConfirmed, bookingHeld, streamName, type PayloadOf } from '@riserbo/contracts';
import { emit, type Effect, type Queryable, type Received } from '@riserbo/messaging';
import { eventually } from '@riserbo/testing';
import { aPayload, MessagingHarness } from './stand';

type Payload = PayloadOf<typeof bookingConfirmed>;
type Facts = ReturnType<typeof aPayload>;
const count = 40;
const versions = Array.from({ length: count }, (_, index) => index + 1);

describe('events that arrive together', () => {
  let stand: MessagingHarness;
  beforeAll(async () => {
    stand = await MessagingHarness.make();
    await stand.relay();
  });
  afterAll(() => stand?.stop());

  const send = (companyId: string, event: typeof bookingConfirmed | typeof bookingHeld, payloads: Facts[]) =>
    stand.sender.tenants.transaction({ companyId }, async (tx) => {
      for (const payload of payloads) await emit(tx, event, payload, stand.clock.now());
    });
  const sendAll = async (...companies: string[]) => {
    const payloads = versions.map((version) => aPayload({ version }));
    await Promise.all(companies.map((companyId) => send(companyId, bookingConfirmed, payloads)));
    await stand.sent(count * companies.length);
  };
  /** Version 13 divides by zero while `poison` is set. */
  const effectOf = (poison: boolean) => ({
    effectOf: ({ payload }: Received): Effect => ({
      text: `INSERT INTO effects (company_id, event_id, version) SELECT $1, $3, $5::integer / $6::integer FROM first`,
      values: [(payload as Payload).version, poison && (payload as Payload).version === 13 ? 0 : 1],
    }),
  });
  const applied = async (companyId: string, expected: number[]) =>
    eventually(
      async () => expect((await stand.effects(companyId)).map(({ version }) => version)).toEqual(expected),
      { within: 30_000 },
    );
  const transactionsOf = async (companyId: string) => {
    const text = 'SELECT DISTINCT xmin::text FROM effects WHERE company_id = $1';
    return (await stand.receiver.rows(text, [companyId])).length;
  };
  const info = async () => {
    const manager = await jetstreamManager(await stand.bus('bootstrap'), { checkAPI: false });
    return manager.consumers.info(streamName, 'retention__booking');
  };
  const allAcknowledged = () =>
    eventually(async () => expect(await info()).toMatchObject({ num_ack_pending: 0, num_pending: 0 }));

  it('C15 share a transaction within a company, each with its dedupe row', async () => {
    const companies = [randomUUID(), randomUUID()] as const;
    await sendAll(...companies);
    const stop = await stand.consume(effectOf(false));
    for (const companyId of companies) {
      await applied(companyId, versions);
      expect(await transactionsOf(companyId)).toBeLessThan(count / 2);
      const remembered = await stand.receiver.rows(
        `SELECT FROM inbox JOIN effects USING (company_id, event_id) WHERE company_id = $1 AND inbox.xmin = effects.xmin`,
        [companyId],
      );
      expect(remembered).toHaveLength(count);
    }
    await allAcknowledged();
    await stop();
  });

  it('C15 leave together when they are committed side by side, and wait for no open transaction', async () => {
    const companyId = randomUUID();
    let end = (): void => undefined;
    const open = stand.sender.tenants.transaction(
      { companyId },
      () => new Promise<void>((resolve) => (end = resolve)),
    );
    await Promise.all(versions.map((version) => send(companyId, bookingConfirmed, [aPayload({ version })])));
    await stand.sent(count);
    const text = 'SELECT DISTINCT xmin::text FROM outbox WHERE company_id = $1';
    expect((await stand.sender.rows(text, [companyId])).length).toBeLessThan(count);
    end();
    await open;
  });

  it('X96 are applied but for the one that fails, which is parked', async () => {
    const companyId = randomUUID();
    await sendAll(companyId);
    const stop = await stand.consume(effectOf(true));
    await applied(
      companyId,
      versions.filter((version) => version !== 13),
    );
    await eventually(
      async () => expect(await stand.letters(companyId)).toMatchObject([{ reason: 'gave_up' }]),
      { within: 50_000 },
    );
    await allAcknowledged();
    await stop();
  }, 90_000);

  it('C15 X98 have one effect when the whole batch comes again', async () => {
    const companyId = randomUUID();
    await stand.configure({}, { ack_wait: 1_000_000_000 });
    await sendAll(companyId);
    let crash = true;
    const stop = await stand.consume({
      effectOf: (received) => {
        const { then: _, ...effect } = effectOf(false).effectOf(received);
        const written = `${effect.text} RETURNING version`;
        // the effect is written, and the transaction fails before its commit
        const then = () => {
          if (crash) throw new Error('crash');
        };
        return { ...effect, text: written, then };
      },
    });
    await eventually(async () =>
      expect(
        await stand.receiver.rows('SELECT FROM event_failures WHERE company_id = $1', [companyId]),
      ).not.toEqual([]),
    );
    crash = false;
    await applied(companyId, versions);
    await allAcknowledged();
    await stand.configure({}, { ack_wait: 30_000_000_000 });
    await stop();
  });

  it('C15 are handled in the order of the stream', async () => {
    const [companyId, seen] = [randomUUID(), [] as number[]];
    await sendAll(companyId);
    const stop = await stand.consumer(async (received) => {
      seen.push((received.payload as Payload).version);
      await stand.effect(received);
    });
    await applied(companyId, versions);
    expect(seen).toEqual(versions);
    await stop();
  });

  it('C15 are acknowledged and leave no trace when the service does not handle their type', async () => {
    const companyId = randomUUID();
    await send(companyId, bookingHeld, [aPayload()]);
    await stand.sent(1);
    const stop = await stand.consumer();
    await allAcknowledged();
    for (const table of ['inbox', 'effects', 'dead_letters', 'event_failures'])
      expect(await stand.receiver.rows(`SELECT FROM ${table} WHERE company_id = $1`, [companyId])).toEqual(
        [],
      );
    await stop();
  });

  it('K3 pass the trace of each event on to what it causes', async () => {
    const companyId = randomUUID();
    await sendAll(companyId);
    const stop = await stand.consume({
      effectOf: (received) => ({
        ...effectOf(false).effectOf(received),
        text: `${effectOf(false).effectOf(received).text} RETURNING version`,
        then: (({ version }: { version: number }, tx: Queryable & { emit(...args: unknown[]): void }) => {
          tx.emit(bookingConfirmed, aPayload({ version }));
        }) as Effect['then'],
      }),
    });
    await applied(companyId, versions);
    const causes = (side: 'sender' | 'receiver') =>
      stand[side].rows(
        'SELECT version, correlation_id, traceparent FROM outbox WHERE company_id = $1 ORDER BY version',
        [companyId],
      );
    const passed = await causes('receiver');
    expect(passed).toHaveLength(count);
    expect(passed).toEqual(await causes('sender'));
    await stop();
  });
});
