import { AsyncResource } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { defineCall, Refusal, type Actor } from '@riserbo/contracts';
import { eventually } from '@riserbo/testing';
import { z } from 'zod';
import { once, sweepIdempotency, type OpenTenants, type Tx } from '../src';
import { idempotent } from '../src/idempotency/once';
import { aMigratedDatabase, ours, run, theirs, type EmptyDatabase } from './database';

const request = z.strictObject({ name: z.string(), note: z.object({ a: z.int(), b: z.int() }).optional() });
const addThing = defineCall('booking.thing.add', {
  request,
  response: z.object({ id: z.uuid() }),
  permission: 'booking:book',
});
const addSecret = defineCall('booking.secret.add', {
  request,
  response: z.object({ id: z.uuid() }),
  permission: 'booking:book',
  refusals: ['already_done'],
});
const now = new Date('2026-03-01T10:00:00Z');
const elsewhere = new AsyncResource('another request');
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);

describe('Idempotency-Key', () => {
  let database: EmptyDatabase;
  let open: OpenTenants;
  const guest = (companyId = ours): Actor => ({
    kind: 'guest',
    companyId,
    guestId: '33333333-3333-4333-8333-333333333333',
  });

  beforeAll(async () => {
    database = await aMigratedDatabase();
    open = await database.open();
  });
  afterAll(async () => {
    await open.close();
    await database.drop();
  });

  /** Number of sessions in this database waiting for a row lock. */
  const waiters = async () => {
    const text = `SELECT count(*)::integer AS waiting FROM pg_locks WHERE NOT granted AND pid IN (
      SELECT pid FROM pg_stat_activity WHERE datname = current_database())`;
    const [row] = await open.tenants.system((tx) => tx.query<{ waiting: number }>(text));
    return row?.waiting;
  };

  interface Act {
    key?: string | undefined;
    actor?: Actor;
    at?: Date;
    input?: z.output<typeof request>;
    call?: typeof addThing;
    act?: () => Promise<void>;
  }
  /** Adds a thing once; a second one would have another id. */
  const add = ({
    key,
    actor = guest(),
    at = now,
    input = { name: randomUUID() },
    call = addThing,
    act,
  }: Act) =>
    open.tenants.transaction(actor, (tx) =>
      once(
        tx,
        { actor, ...(key === undefined ? {} : { idempotencyKey: key }) },
        call,
        input,
        at,
        async () => {
          await act?.();
          const [row] = await tx.query<{ id: string }>(
            'INSERT INTO things (company_id, name) VALUES ($1, $2) RETURNING id',
            [tx.companyId, `${input.name} ${randomUUID()}`],
          );
          return { id: row?.id ?? '' };
        },
      ),
    );
  const code = (refused: Promise<unknown>) =>
    refused.then(
      () => 'done',
      (error: unknown) => (error as Refusal).code,
    );

  it('C14 does an act without a key every time', async () => {
    const input = { name: 'same' };
    expect(await add({ input })).not.toEqual(await add({ input }));
  });

  it('C14 answers the same key and body with the same answer, whatever the order of its fields', async () => {
    const key = randomUUID();
    const done = await add({ key, input: { name: 'x', note: { a: 1, b: 2 } } });
    expect(await add({ key, input: { note: { b: 2, a: 1 }, name: 'x' } })).toEqual(done);
  });

  it('X72 refuses the same key with another body', async () => {
    const key = randomUUID();
    await add({ key, input: { name: 'one' } });
    expect(await code(add({ key, input: { name: 'two' } }))).toBe('idempotency_key_reused');
  });

  it('C14 keeps keys of other actors, calls and companies apart', async () => {
    const key = randomUUID();
    const input = { name: 'shared' };
    const other: Actor = { kind: 'guest', companyId: ours, guestId: randomUUID() };
    const ids = await Promise.all([
      add({ key, input }),
      add({ key, input, actor: other }),
      add({ key, input, actor: guest(theirs) }),
      add({ key, input, call: addSecret }),
    ]);
    expect(new Set(ids.map(({ id }) => id)).size).toBe(4);
  });

  it('C14 lets the second of two at the same time wait and get the first one’s answer', async () => {
    const key = randomUUID();
    const input = { name: 'race' };
    let acts = 0;
    const act = async () => {
      acts += 1;
      // like another request: outside this transaction's context
      await elsewhere.runInAsyncScope(() => eventually(async () => expect(await waiters()).toBe(3)));
    };
    const answers = await Promise.all(Array.from({ length: 4 }, () => add({ key, input, act })));
    expect(acts).toBe(1);
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  });

  it('C14 reads meanwhile what the act needs, and drops it when the key was used', async () => {
    const [key, input, actor] = [randomUUID(), { name: 'meanwhile' }, guest()];
    const ask = { actor, idempotencyKey: key };
    const act = (reading: (tx: Tx) => Promise<unknown>) =>
      open.tenants.transaction(actor, (tx) => {
        let read: Promise<unknown> | undefined;
        const work = async () => ((await read) as { id: string }[])[0] as { id: string };
        return idempotent(tx, ask, addThing, input, now, work, (own) => (read = reading(own)));
      });
    const id = randomUUID();
    expect(await act((tx) => tx.query('SELECT $1::uuid AS id', [id]))).toEqual({ id });
    const others = [
      (tx: Tx) => tx.query('SELECT gen_random_uuid() AS id'),
      () => Promise.reject(new Refusal('slot_taken')),
      // still reads when the transaction is over
      async (tx: Tx) => {
        for (let count = 0; count < 20; count += 1) await tx.query('SELECT 1');
      },
    ];
    for (const reading of others) expect(await act(reading)).toEqual({ id });
    const fresh = { ...ask, idempotencyKey: randomUUID() };
    const refused = open.tenants.transaction(actor, (tx) => {
      const read = Promise.reject(new Refusal('slot_taken'));
      return idempotent(tx, fresh, addThing, input, now, () => read, () => read); // prettier-ignore
    });
    expect(await code(refused)).toBe('slot_taken');
  });

  it('C14 stores no refusal: the next try acts', async () => {
    const key = randomUUID();
    const input = { name: 'again' };
    expect(await code(add({ key, input, act: () => Promise.reject(new Refusal('slot_taken')) }))).toBe(
      'slot_taken',
    );
    expect(await code(add({ key, input }))).toBe('done');
  });

  it('C14 D3 answers already_done once the response was erased with the person it was about', async () => {
    const key = randomUUID();
    const input = { name: 'erased' };
    await add({ key, input });
    const text = 'UPDATE idempotency_keys SET answer = NULL WHERE key = $1';
    await open.tenants.transaction({ companyId: ours }, (tx) => tx.query(text, [key]));
    expect(await code(add({ key, input }))).toBe('already_done');
  });

  it('C14 answers already_done where the answer held a secret, and stores none', async () => {
    const key = randomUUID();
    const input = { name: 'secret' };
    await add({ key, input, call: addSecret });
    expect(await code(add({ key, input, call: addSecret }))).toBe('already_done');
    const stored = await open.tenants.transaction(guest(), (tx) =>
      tx.query('SELECT answer FROM idempotency_keys WHERE key = $1', [key]),
    );
    expect(stored).toEqual([{ answer: null }]);
  });

  it('C14 keeps a key for 24 hours, over midnight, and sweeps it after', async () => {
    const key = randomUUID();
    const input = { name: 'day' };
    const done = await add({ key, input });
    expect(await add({ key, input, at: hours(23.9) })).toEqual(done);
    const next = await add({ key, input, at: hours(24) });
    expect(next).not.toEqual(done);
    const left = () =>
      open.tenants.transaction(guest(), (tx) =>
        tx.query('SELECT 1 FROM idempotency_keys WHERE key = $1', [key]),
      );
    await open.tenants.system((tx) => sweepIdempotency(tx, hours(47)));
    expect(await left()).toHaveLength(1);
    expect(await add({ key, input, at: hours(47) })).toEqual(next);
    await open.tenants.system((tx) => sweepIdempotency(tx, hours(48)));
    expect(await left()).toHaveLength(0);
  });

  it('C14 sweeps a long pile in parts, and says when there may be more', async () => {
    const companyId = randomUUID();
    const fill = `INSERT INTO idempotency_keys SELECT '${companyId}', 'a', 'r', n::text, '2026-03-01', '', NULL, '${now.toISOString()}'
      FROM generate_series(1, 5001) n`;
    await run(database.urls.admin, fill);
    const sweep = () => open.tenants.system((tx) => sweepIdempotency(tx, hours(24)));
    expect([await sweep(), await sweep()]).toEqual([true, false]);
    const left = await open.tenants.transaction({ companyId }, (tx) =>
      tx.query('SELECT FROM idempotency_keys'),
    );
    expect(left).toEqual([]);
  });

  it('C14 stores no body, not even as a plain hash', async () => {
    const key = randomUUID();
    await add({ key, input: { name: 'Anna Canary' } });
    const rows = await open.tenants.transaction(guest(), (tx) =>
      tx.query('SELECT k::text AS k FROM idempotency_keys k WHERE key = $1', [key]),
    );
    expect(JSON.stringify(rows)).not.toContain('Canary');
    expect(rows).toHaveLength(1);
  });

  it('forgets a secret whose transaction was rolled back', async () => {
    const companyId = randomUUID();
    const input = { name: 'first ever' };
    const key = randomUUID();
    const actor = guest(companyId);
    const twice = open.tenants.transaction(actor, async (tx) => {
      const ask = (idempotencyKey: string) => ({ actor, idempotencyKey });
      for (const each of [randomUUID(), randomUUID()])
        await once(tx, ask(each), addThing, input, now, async () => ({ id: randomUUID() }));
      throw new Refusal('slot_taken');
    });
    expect(await code(twice)).toBe('slot_taken');
    const done = await add({ key, input, actor });
    const fresh = await database.open();
    try {
      const again = await fresh.tenants.transaction(actor, (tx) =>
        once(tx, { actor, idempotencyKey: key }, addThing, input, now, () =>
          Promise.reject(new Error('acted')),
        ),
      );
      expect(again).toEqual(done);
    } finally {
      await fresh.close();
    }
  });
});
