import { randomUUID } from 'node:crypto';
import { completeBookingCall, noShowBookingCall, reopenBookingCall } from '@riserbo/contracts';
import { aPractice, book, insisting, type Practice } from './factories';
import { runBooking, type Running } from './running';

type MarkCall = typeof completeBookingCall | typeof noShowBookingCall | typeof reopenBookingCall;
const hours = ['08', '09', '10', '11', '12', '13', '14', '15'];
const starts = ['02', '03', '04'].flatMap((day) => hours.map((hour) => `2026-03-${day}T${hour}:00Z`));

jest.setTimeout(240_000);

describe('concurrent corrections', () => {
  let running: Running;
  let practice: Practice;

  beforeEach(async () => {
    running = await runBooking({ DATABASE_POOL: '20' });
    running.clock.set('2026-03-01T06:00:00Z');
    practice = await aPractice(running, { price: { currency: 'EUR', amount: 5000 } });
  });
  afterEach(() => running?.stop());

  const mark = (call: MarkCall, bookingId: string, ifMatch: number) =>
    insisting((idempotencyKey) =>
      running.ask(call, { bookingId }, practice.office, { ifMatch, idempotencyKey }),
    );
  const markAll = (call: MarkCall, ids: readonly string[], ifMatch: number) =>
    Promise.all(ids.map((id) => mark(call, id, ifMatch)));
  const made = async (clientOf: (index: number) => string) => {
    const ids: string[] = [];
    for (const [index, at] of starts.entries())
      ids.push((await book(running, practice, at, { clientId: clientOf(index) })).id);
    running.clock.set('2026-03-05T06:00:00Z');
    return ids;
  };
  /** Number and sum of the sales in the books. */
  const books = () =>
    running.rows<{ sales: number; gross: number }>(
      'SELECT sales, gross::integer FROM sales WHERE company_id = $1',
      [practice.companyId],
    );
  const deadlocks = async () => {
    await running.service.stop(); // counters are complete when the connections have ended
    const [row] = await running.rows<{ found: number }>(
      'SELECT deadlocks::integer AS found FROM pg_stat_database WHERE datname = current_database()',
    );
    return row?.found;
  };

  it('C8 C17 leave every sale in the books once, and none after all are reopened', async () => {
    const clientId = randomUUID();
    const ids = await made(() => clientId);
    await markAll(completeBookingCall, ids, 1);
    expect(await books()).toEqual([{ sales: 24, gross: 120_000 }]);
    await markAll(noShowBookingCall, ids, 2);
    expect(await books()).toEqual([{ sales: 0, gross: 0 }]);
    await markAll(reopenBookingCall, ids, 3);
    await markAll(completeBookingCall, ids, 4);
    expect(await books()).toEqual([{ sales: 24, gross: 120_000 }]);
    expect(await deadlocks()).toBe(0);
  });

  it('C8 C17 of several clients in both directions do not deadlock', async () => {
    const ids = await made(() => randomUUID());
    const [came, missed] = [ids.slice(0, 12), ids.slice(12)];
    await Promise.all([markAll(completeBookingCall, came, 1), markAll(noShowBookingCall, missed, 1)]);
    for (let version = 2; version < 6; version += 2) {
      await Promise.all([
        markAll(noShowBookingCall, came, version),
        markAll(completeBookingCall, missed, version),
      ]);
      const next = version + 1;
      await Promise.all([markAll(completeBookingCall, came, next), markAll(noShowBookingCall, missed, next)]);
    }
    expect(await books()).toEqual([{ sales: 12, gross: 60_000 }]);
    expect(await deadlocks()).toBe(0);
  });
});
