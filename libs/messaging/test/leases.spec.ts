import { randomUUID } from 'node:crypto';
import { emit, proofOf, type Lease } from '@riserbo/messaging';
import { migrate, type OpenTenants } from '@riserbo/runtime';
import { TestClock } from '@riserbo/testing';
import { bookingConfirmed } from '@riserbo/contracts';
import { anEmptyDatabase } from '../../runtime/test/database';
import { outbox } from '../src/events/outbox';
import { aPayload } from './stand';

const take = outbox.taking({ now: '$1', until: '$2', limit: 10 }, { columns: 'type' });
const settle = `${outbox.settling('status = $4', ['$1', '$2', '$3'])} RETURNING leased.id`;
const minute = 60_000;

describe('leased rows', () => {
  const clock = new TestClock();
  let database: Awaited<ReturnType<typeof anEmptyDatabase>>;
  let open: OpenTenants;
  beforeAll(async () => {
    database = await anEmptyDatabase(undefined, 'booking');
    await migrate({ url: database.urls.owner, service: 'booking', migrations: [] });
    open = await database.open();
  });
  afterAll(async () => {
    await open?.close();
    await database?.drop();
  });
  beforeEach(() => system('DELETE FROM outbox'));

  const system = (text: string, values: unknown[] = []) =>
    open.tenants.system((tx) => tx.query<Lease>(text, values));
  const taken = (now = clock.now()) => system(take, [now, new Date(now.getTime() + minute)]);
  const settled = async (rows: readonly Lease[]) => {
    const { companyIds, ids, leases } = proofOf(rows);
    return (await system(settle, [companyIds, ids, leases, 'published'])).length;
  };
  const add = (count: number) =>
    open.tenants.transaction({ companyId: randomUUID() }, async (tx) => {
      for (let index = 0; index < count; index += 1)
        await emit(tx, bookingConfirmed, aPayload(), clock.now());
    });

  it('C15 belong to one holder until the lease ends', async () => {
    await add(3);
    const both = await Promise.all([taken(), taken()]);
    expect(both.flat()).toHaveLength(3);
    expect(await taken()).toEqual([]);
    expect(await settled(both.flat())).toBe(3);
    clock.advance(2 * minute);
    expect(await taken()).toEqual([]);
  });

  it('C15 take no change from a holder that was late, also one that has the same time', async () => {
    await add(2);
    const late = await taken();
    clock.advance(2 * minute);
    const next = await taken();
    expect(next.map(({ lease }) => lease)).toEqual(late.map(({ lease }) => lease + 1));
    expect(await settled(late)).toBe(0);
    await system('UPDATE outbox SET sending_until = $1', [clock.now()]);
    expect(await settled(late)).toBe(0);
    expect(await settled(next)).toBe(2);
  });

  it('X99 take no change once the lease was broken', async () => {
    await add(1);
    const late = await taken();
    await system(`UPDATE outbox SET ${outbox.breaking}`);
    expect(await settled(late)).toBe(0);
    expect(await taken()).toHaveLength(1);
  });
});
