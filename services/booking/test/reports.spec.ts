import { randomUUID } from 'node:crypto';
import {
  bookingEraseCall,
  cancelBookingCall,
  noShowBookingCall,
  readReportCall,
  readSalesCall,
} from '@riserbo/contracts';
import { BookingSweeper } from '../src/lifecycle/booking-sweeper';
import { aMember, aPractice, book, type Practice } from './factories';
import { refusalCode, runBooking, type Running } from './running';

const price = { currency: 'EUR', amount: 5000 };
const range = { from: '2026-03', to: '2026-03' };

describe('live reports and books', () => {
  let running: Running;
  let practice: Practice;
  const clients = Array.from({ length: 5 }, () => randomUUID());
  beforeAll(async () => {
    running = await runBooking();
    running.clock.set('2026-03-02T06:00:00Z');
    practice = await aPractice(running, { price });
    const made = [];
    for (const [index, clientId] of clients.entries())
      made.push(await book(running, practice, `2026-03-03T1${index}:00Z`, { clientId }));
    const [missed, cancelled] = made.map(({ id }) => id) as [string, string];
    await running.ask(cancelBookingCall, { bookingId: cancelled }, practice.office, { ifMatch: 1 });
    running.clock.set('2026-03-03T10:40:00Z');
    await running.ask(noShowBookingCall, { bookingId: missed }, practice.office, { ifMatch: 1 });
    running.clock.set('2026-03-10T06:00:00Z');
    await running.service.app.get(BookingSweeper).sweep();
  });
  afterAll(() => running?.stop());
  const report = (by: 'month' | 'service' | 'provider' = 'month') =>
    running.ask(readReportCall, { ...range, by }, practice.office);
  const books = () => running.ask(readSalesCall, range, practice.office);

  it('C17 tells exact figures of live bookings, by month, service or provider', async () => {
    const { items, rates } = await report('provider');
    const of = { month: '2026-03', id: practice.providerId };
    expect(items).toMatchObject([
      { ...of, status: 'cancelled', bookings: 1, revenue: [] },
      {
        ...of,
        status: 'completed',
        bookings: 3,
        minutes: 90,
        revenue: [{ currency: 'EUR', amount: 15_000 }],
      },
      { ...of, status: 'no_show', bookings: 1, revenue: [] },
    ]);
    expect(rates).toEqual([{ ...of, noShowRate: 0.25, utilisation: 90 / (31 * 600) }]);
    expect((await report('service')).items.map(({ id }) => id)).toEqual(Array(3).fill(practice.serviceId));
    expect((await report()).items.map(({ id }) => id)).toEqual([null, null, null]);
  });

  it('C17 H3 loses in live reports what is erased, and changes nothing in the books', async () => {
    const before = JSON.stringify(await books());
    expect(await books()).toEqual({
      items: [{ month: '2026-03', sales: 3, gross: { currency: 'EUR', amount: 15_000 } }],
    });
    const personId = clients[4] as string;
    for (const phase of ['restrict', 'cancel', 'erase'] as const)
      await running.ask(
        bookingEraseCall,
        {
          ...{ caseId: randomUUID(), kind: 'client', personId, ids: [personId], phase },
          requestedAt: running.clock.now().toISOString(),
        },
        { kind: 'service', service: 'retention', companyId: practice.companyId },
      );
    expect((await report()).items.find(({ status }) => status === 'completed')?.bookings).toBe(2);
    expect(JSON.stringify(await books())).toBe(before);
  });

  it('A4 X27 are read by managers of the company, for at most twelve months', async () => {
    for (const call of [readReportCall, readSalesCall]) {
      const as = (actor: ReturnType<typeof aMember>, to = '2026-12') =>
        refusalCode(running.ask(call, { from: '2026-01', to }, actor));
      expect(await as(aMember(practice.companyId, 'reception'))).toBe('forbidden');
      expect(await as(practice.office)).toBe('done');
      expect(await as(practice.office, '2027-01')).toBe('range_too_long');
      expect(await as(practice.office, '2025-12')).toBe('range_too_long');
    }
  });
});
