import { randomUUID } from 'node:crypto';
import {
  bookSlotCall,
  cancelBookingCall,
  readStatisticsCall,
  setBookingSettingsCall,
  type AskOf,
  type GuestActor,
} from '@riserbo/contracts';
import { BookingSweeper } from '../src/lifecycle/booking-sweeper';
import { aGuest, aPractice, aProvider, aService, book, full, insisting, type Practice } from './factories';
import { runBooking, type Running } from './running';

const hours = ['07', '08', '09', '10', '11', '12', '13', '14', '15', '16'];
const starts = (...days: string[]) =>
  days.flatMap((day) => hours.map((hour) => `2026-03-${day}T${hour}:00Z`));
const euros = { currency: 'EUR', amount: 5000 };

describe('persons in the statistics', () => {
  let running: Running;
  let practice: Practice;
  beforeAll(async () => {
    running = await runBooking();
  });
  afterAll(() => running?.stop());
  beforeEach(async () => {
    running.clock.set('2026-03-02T06:00:00Z');
    practice = await aPractice(running, { price: euros });
    const settings = {
      pendingMinutes: 1440,
      completeAfterMinutes: 1440,
      correctionDays: 7,
      bookingsPerGuest: 100,
    };
    await running.ask(setBookingSettingsCall, settings, practice.office, { ifMatch: 1 });
  });
  const guestBooks = (
    startsAt: string,
    guest: GuestActor,
    more: Partial<AskOf<typeof bookSlotCall>> = {},
  ) => {
    const { serviceId, providerId } = practice;
    const slot = { serviceId, providerId, startsAt: full(startsAt), clientId: randomUUID(), ...more };
    return running.ask(bookSlotCall, slot, guest, { idempotencyKey: randomUUID() });
  };
  const complete = async () => {
    running.clock.set('2026-03-20T06:00:00Z');
    await running.service.app.get(BookingSweeper).sweep();
  };
  const read = (by: 'month' | 'service' | 'provider') =>
    running.ask(readStatisticsCall, { from: '2026-03', to: '2026-03', by }, practice.office);
  const persons = async () =>
    (
      await running.rows<{ persons: number; persons_period: number }>(
        'SELECT sum(persons)::integer AS persons, sum(persons_period)::integer AS persons_period FROM statistic_cells WHERE company_id = $1',
        [practice.companyId],
      )
    )[0];

  it('C17 X118 eleven bookings of one guest under eleven records are one person', async () => {
    const guest = aGuest(practice.companyId);
    for (const at of starts('03', '04').slice(0, 11)) await guestBooks(at, guest);
    await complete();
    expect(await persons()).toEqual({ persons: 1, persons_period: 1 });
    expect(await read('month')).toEqual({ items: [], rates: [] });
  });

  it('C17 X118 eleven bookings of one address under eleven guests are one person', async () => {
    const countsAs = randomUUID();
    for (const at of starts('03', '04').slice(0, 11))
      await guestBooks(at, aGuest(practice.companyId), { countsAs });
    await complete();
    expect(await persons()).toEqual({ persons: 1, persons_period: 1 });
  });

  it('C17 X118 sixty bookings of one client that are cancelled at once, in many cells, are one person', async () => {
    const services = [practice.serviceId];
    for (let more = 1; more < 4; more += 1) services.push((await aService(running, practice.office)).id);
    const providers = [];
    for (let more = 0; more < 3; more += 1)
      providers.push(await aProvider(running, practice.office, services));
    const made: string[] = [];
    for (const providerId of providers)
      for (const [index, at] of starts('03', '04').entries()) {
        const of = { ...practice, providerId, serviceId: services[index % 4] as string };
        made.push((await book(running, of, at)).id);
      }
    expect(made).toHaveLength(60);
    const cancel = (bookingId: string) => (idempotencyKey: string) =>
      running.ask(cancelBookingCall, { bookingId }, practice.office, { ifMatch: 1, idempotencyKey });
    await Promise.all(made.map((id) => insisting(cancel(id))));
    const cells = await running.rows<{ bookings: number }>(
      'SELECT bookings FROM statistic_cells WHERE company_id = $1',
      [practice.companyId],
    );
    expect(cells.length).toBe(12);
    expect(cells.reduce((sum, { bookings }) => sum + bookings, 0)).toBe(60);
    expect(await persons()).toEqual({ persons: 12, persons_period: 1 });
  });

  it('C17 X118 a currency that fewer than eleven persons paid in is told in no view', async () => {
    for (const at of starts('03', '04').slice(0, 12))
      await book(running, practice, at, { clientId: randomUUID() });
    const price = { currency: 'CHF', amount: 7777 };
    const rare = await aService(running, practice.office, { price });
    const providerId = await aProvider(running, practice.office, [rare.id, practice.serviceId]);
    const at = (startsAt: string, serviceId = practice.serviceId) =>
      book(running, { ...practice, serviceId, providerId }, startsAt, { clientId: randomUUID() });
    for (const start of starts('03', '04').slice(0, 12)) await at(start);
    await at('2026-03-05T09:00Z', rare.id);
    await complete();
    for (const by of ['month', 'service', 'provider'] as const) {
      const { items } = await read(by);
      expect(items.reduce((sum, { bookings }) => sum + bookings, 0)).toBe(25);
      const revenue = items.flatMap((item) => item.revenue);
      expect(revenue.map(({ currency }) => currency)).not.toContain('CHF');
      expect(revenue.reduce((sum, { amount }) => sum + amount, 0)).toBe(24 * 5000);
    }
  });
});
