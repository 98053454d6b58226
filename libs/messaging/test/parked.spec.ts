import { randomUUID } from 'node:crypto';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { headers } from '@nats-io/transport-node';
import { bookingConfirmed, streamName, subjectOf } from '@riserbo/contracts';
import { emit, replayDeadLetters, type Replayed } from '@riserbo/messaging';
import { eventually } from '@riserbo/testing';
import { Client } from 'pg';
import { MAX_DEAD_LETTERS } from '../src/events/failures';
import { aPayload, MessagingHarness } from './stand';

const bodyOf = (companyId: string, body: string | object) =>
  typeof body === 'string' ? body : JSON.stringify({ companyId, ...body });

describe('an event that cannot be handled', () => {
  let stand: MessagingHarness;
  beforeAll(async () => {
    stand = await MessagingHarness.make();
    await stand.relay();
  });
  afterAll(() => stand?.stop());

  const send = (companyId: string, payload = aPayload()) =>
    stand.sender.tenants.transaction({ companyId }, (tx) =>
      emit(tx, bookingConfirmed, payload, stand.clock.now()),
    );
  /** Publishes directly to the stream, as a user with the right to. */
  const publish = async (
    companyId: string,
    changed: Record<string, string>,
    body: string | object,
    subject = subjectOf(bookingConfirmed, companyId),
  ) => {
    const written = headers();
    const all = { 'ce-id': randomUUID(), 'ce-type': bookingConfirmed.type, ...changed };
    for (const [name, value] of Object.entries(all)) written.set(name, value);
    await jetstream(await stand.bus('booking')).publish(subject, bodyOf(companyId, body), {
      headers: written,
    });
    return all['ce-id'];
  };
  const handledOnce = (companyId: string, versions = [1]) =>
    eventually(
      async () => expect((await stand.effects(companyId)).map(({ version }) => version)).toEqual(versions),
      { within: 30_000 },
    );

  it('X96 is parked after five attempts while others are handled, and replay publishes it again', async () => {
    const companyId = randomUUID();
    let [tries, broken] = [0, true];
    const stop = await stand.consumer(async (received) => {
      if ((received.payload as { version: number }).version === 13 && broken) {
        tries += 1;
        throw new Error('poison');
      }
      await stand.effect(received);
    });
    await send(companyId, aPayload({ version: 13 }));
    for (let version = 1; version <= 5; version += 1) await send(companyId, aPayload({ version }));
    await handledOnce(companyId, [1, 2, 3, 4, 5]);
    expect(await stand.letters(companyId)).toEqual([]);
    await eventually(
      async () => expect(await stand.letters(companyId)).toMatchObject([{ reason: 'gave_up' }]),
      {
        within: 50_000,
      },
    );
    expect(tries).toBe(5);
    expect(
      await stand.receiver.rows('SELECT FROM event_failures WHERE company_id = $1', [companyId]),
    ).toEqual([]);

    broken = false;
    expect(await replay()).toEqual({ sent: 1, tooOld: 0 });
    await handledOnce(companyId, [1, 2, 3, 4, 5, 13]);
    expect(await replay()).toEqual({ sent: 0, tooOld: 0 });
    await stop();
  }, 90_000);

  it('X106 malformed messages fill only their company’s dead letters, and only up to the cap', async () => {
    const [companyId, other] = [randomUUID(), randomUUID()];
    await stand.receiver.rows(
      `INSERT INTO dead_letters SELECT $1, gen_random_uuid(), 'c', gen_random_uuid(), 't', 's', '{}', '', 'malformed', now()
         FROM generate_series(1, $2)`,
      [companyId, MAX_DEAD_LETTERS.malformed - 1],
    );
    const stop = await stand.consumer(() => Promise.reject(new Error('poison')));
    for (let n = 0; n < 3; n += 1) await publish(companyId, {}, 'canary');
    await publish(other, {}, 'canary');
    await send(companyId, aPayload());
    await eventually(async () => expect(await stand.letters(other)).toHaveLength(1), { within: 30_000 });
    const reasons = async () => (await stand.letters(companyId)).map(({ reason }) => reason);
    await eventually(async () => expect(await reasons()).toContain('gave_up'), { within: 50_000 });
    expect((await reasons()).filter((reason) => reason === 'malformed')).toHaveLength(
      MAX_DEAD_LETTERS.malformed,
    );
    await stop();
    // the other tests replay what there is
    await stand.receiver.rows('DELETE FROM dead_letters');
  }, 90_000);

  /** What `npm run replay` does for one service. */
  async function replay(): Promise<Replayed> {
    const system = new Client({ connectionString: stand.receiver.systemUrl });
    await system.connect();
    try {
      const query = async (text: string, values: readonly unknown[] = []) =>
        (await system.query(text, [...values])).rows as never[];
      return await replayDeadLetters({ query }, stand.nats.credentials('bootstrap'), stand.clock.now());
    } finally {
      await system.end();
    }
  }

  it('X97 is parked at once if its version is unknown', async () => {
    const [companyId, stop] = [randomUUID(), await stand.consumer()];
    const eventId = await publish(companyId, { 'ce-type': 'booking.confirmed.v2' }, aPayload());
    await eventually(async () =>
      expect(await stand.letters(companyId)).toEqual([{ reason: 'unknown_version', event_id: eventId }]),
    );
    expect(await stand.effects(companyId)).toEqual([]);
    await stop();
  });

  it.each<[string, Record<string, string>, string | object]>([
    ['no JSON', {}, 'canary'],
    ['a payload of another shape', {}, '{"id":"canary"}'],
    ['the type of another event', { 'ce-type': 'booking.cancelled.v1' }, aPayload()],
    ['the id of another company', {}, { ...aPayload(), companyId: randomUUID() }],
    ['no id', { 'ce-id': '' }, aPayload()],
  ])('X97 is parked at once if malformed: %s', async (_, changed, body) => {
    const [companyId, stop] = [randomUUID(), await stand.consumer()];
    await publish(companyId, changed, body);
    await eventually(async () =>
      expect(await stand.letters(companyId)).toMatchObject([{ reason: 'malformed' }]),
    );
    expect(await stand.effects(companyId)).toEqual([]);
    await stop();
  });

  it('X98 is not replayed when other handlers may have forgotten it', async () => {
    const companyId = randomUUID();
    const at = new Date(stand.clock.now().getTime() - 28 * 86_400_000).toISOString();
    await stand.receiver.rows(
      `INSERT INTO dead_letters VALUES ($1, $2, 'c', $2, 't', 's', $3, '', 'gave_up', $4)`,
      [companyId, randomUUID(), { 'ce-time': at }, stand.clock.now()],
    );
    expect(await replay()).toMatchObject({ tooOld: 1 });
    expect(await stand.letters(companyId)).toHaveLength(1);
  });

  it.each<[string, Record<string, string>, string | object]>([
    ['an invalid id', { 'ce-id': '-'.repeat(36) }, aPayload()],
    ['headers that Postgres cannot store', { strange: 'a\0b' }, 'canary'],
  ])('X97 is parked at once if malformed, even with %s', async (_, changed, body) => {
    const [companyId, stop] = [randomUUID(), await stand.consumer()];
    await publish(companyId, changed, body);
    await eventually(async () =>
      expect(await stand.letters(companyId)).toMatchObject([{ reason: 'malformed' }]),
    );
    await stop();
  });

  it.each(['nobody', '-'.repeat(36)])(
    'is dropped without a company (%s), and the next one is handled',
    async (nobody) => {
      const [companyId, stop] = [randomUUID(), await stand.consumer()];
      await publish(companyId, {}, aPayload(), `events.${nobody}.booking.confirmed.v1`);
      await send(companyId);
      await handledOnce(companyId);
      const waiting = async () => {
        const manager = await jetstreamManager(await stand.bus('bootstrap'), { checkAPI: false });
        return (await manager.consumers.info(streamName, 'retention__booking')).num_ack_pending;
      };
      await eventually(async () => expect(await waiting()).toBe(0));
      await stop();
    },
  );

  it('C15 with a field added later is handled without that field', async () => {
    const [companyId, stop] = [randomUUID(), await stand.consumer()];
    await publish(companyId, {}, { ...aPayload(), addedLater: 'canary' });
    await eventually(async () => expect(await stand.effects(companyId)).toHaveLength(1));
    expect(await stand.letters(companyId)).toEqual([]);
    await stop();
  });
});
