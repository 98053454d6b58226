import { randomUUID } from 'node:crypto';
import {
  cancelBookingCall,
  featuresChanged,
  noShowBookingCall,
  readStatisticsCall,
  type AskOf,
} from '@riserbo/contracts';
import { eventually, publish } from '@riserbo/testing';
import { BookingSweeper } from '../src/lifecycle/booking-sweeper';
import { aGuest, aMember, aPractice, aProvider, book, hold, type Practice } from './factories';
import { refusalCode, runBooking, type Running } from './running';

const price = { currency: 'EUR', amount: 5000 };
const hours = ['08', '09', '10', '11', '12', '13', '14', '15'];

describe('statistics', () => {
  let running: Running;
  let practice: Practice;

  beforeAll(async () => {
    running = await runBooking();
  });
  afterAll(() => running?.stop());
  beforeEach(async () => {
    running.clock.set('2026-03-02T06:00:00Z');
    practice = await aPractice(running, { price });
  });
  const starts = (days: string[]) => days.flatMap((day) => hours.map((hour) => `2026-03-${day}T${hour}:00Z`));
  /** Bookings of different clients, one for each start. */
  const booked = async (
    startsAt: string[],
    clientOf: (index: number) => string = () => randomUUID(),
    at = practice,
  ) => {
    const made = [];
    for (const [index, start] of startsAt.entries())
      made.push(await book(running, at, start, { clientId: clientOf(index) }));
    return made;
  };
  const complete = async () => {
    running.clock.set('2026-03-20T06:00:00Z');
    await running.service.app.get(BookingSweeper).sweep();
  };
  const read = (query: Partial<AskOf<typeof readStatisticsCall>> = {}) =>
    running.ask(readStatisticsCall, { from: '2026-03', to: '2026-03', ...query }, practice.office);
  const counts = async (query: Parameters<typeof read>[0] = {}) =>
    (await read(query)).items.map(({ id, status, bookings }) => [id, status, bookings]);
  const cells = () =>
    running.rows<{ period: string; bookings: number; persons: number }>(
      'SELECT period, bookings, persons FROM statistic_cells WHERE company_id = $1',
      [practice.companyId],
    );

  it('C17 counts a booking in the transaction that ends it: number, minutes, price and lead time', async () => {
    await booked(starts(['03', '04']));
    expect(await cells()).toEqual([]);
    await complete();
    const { items, rates } = await read({ by: 'service' });
    expect(items).toEqual([
      {
        ...{ period: '2026-03', id: practice.serviceId, status: 'completed', bookings: 16, minutes: 480 },
        ...{ revenue: [{ currency: 'EUR', amount: 80_000 }], leadMinutes: 1440 + 12 * 60 + 330 },
      },
    ]);
    expect(rates).toEqual([
      { period: '2026-03', id: practice.serviceId, noShowRate: null, utilisation: null },
    ]);
  });

  it('C17 tells rates where enough persons came and enough did not, and how full the hours were', async () => {
    const missed = await booked(starts(['03', '04']).slice(0, 12));
    await booked(starts(['05', '06']));
    running.clock.set('2026-03-05T07:30:00Z');
    for (const { id } of missed)
      await running.ask(noShowBookingCall, { bookingId: id }, practice.office, { ifMatch: 1 });
    await complete();
    const { rates } = await read({ by: 'provider' });
    const open = 31 * 10 * 60;
    expect(rates).toEqual([
      { period: '2026-03', id: practice.providerId, noShowRate: 12 / 28, utilisation: 480 / open },
    ]);
  });

  it('C17 tells nothing of fewer than 11 persons, however many bookings they had', async () => {
    const few = Array.from({ length: 10 }, () => randomUUID());
    await booked(starts(['03', '04']), (index) => few[index % 10] as string);
    await complete();
    expect(await read()).toEqual({ items: [], rates: [] });
    expect(await cells()).toEqual([{ period: '2026-03', bookings: 16, persons: 10 }]);
  });

  it('C17 folds a provider of few persons, and a larger one along, so that the rest says nothing', async () => {
    const providers = [practice.providerId];
    for (let more = 0; more < 2; more += 1)
      providers.push(await aProvider(running, practice.office, [practice.serviceId]));
    const [first, second, third] = providers.map((providerId) => ({ ...practice, providerId }));
    await booked(starts(['03', '04']), undefined, first);
    await booked(starts(['03', '04']).slice(0, 12), undefined, second);
    await booked(starts(['03']).slice(0, 2), undefined, third);
    await complete();
    expect(await counts({ by: 'provider' })).toEqual([
      [practice.providerId, 'completed', 16],
      [null, 'completed', 14],
    ]);
    expect(await counts({ by: 'month' })).toEqual([[null, 'completed', 30]]);
  });

  it('C17 hides a status of few persons in other, with the next one', async () => {
    const made = await booked(starts(['03', '04', '05']));
    for (const { id } of made.slice(0, 2))
      await running.ask(cancelBookingCall, { bookingId: id }, practice.office, { ifMatch: 1 });
    await complete();
    expect(await counts()).toEqual([[null, 'other', 24]]);
  });

  it('C17 are the same after everything about a person is gone', async () => {
    await booked(starts(['03', '04']));
    await complete();
    const before = await read({ by: 'provider' });
    await running.rows(`UPDATE bookings SET client_id = NULL WHERE company_id = '${practice.companyId}'`);
    expect(await read({ by: 'provider' })).toEqual(before);
    const columns = await running.rows<{ name: string }>(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'statistic_cells'`,
    );
    expect(columns.filter(({ name }) => /client|person_|hash|hmac|mail/.test(name))).toEqual([]);
  });

  it('C17 counts by the year where hipaa is on when a booking ends', async () => {
    const { companyId } = practice;
    const state = { id: companyId, version: 2, plan: 'premium', on: ['hipaa'] } as const;
    await publish(running.nats, featuresChanged, companyId, { ...state, on: [...state.on] });
    await eventually(async () =>
      expect(
        await running.rows('SELECT FROM company_features WHERE company_id = $1', [companyId]),
      ).toHaveLength(1),
    );
    await booked(starts(['03', '04']));
    await complete();
    expect((await cells()).map(({ period }) => period)).toEqual(['2026']);
    expect((await read({ from: '2026-01', to: '2026-12' })).items).toMatchObject([{ period: '2026' }]);
  });

  it('C17 puts the end of a month where the provider’s clock puts it', async () => {
    const [last] = await booked(['2026-03-31T15:30Z']);
    expect(last).toBeDefined();
    const far = await aProvider(running, practice.office, [practice.serviceId], {}, 'Pacific/Auckland');
    await book(running, { ...practice, providerId: far }, '2026-03-31T20:00Z');
    running.clock.set('2026-04-20T06:00:00Z');
    await running.service.app.get(BookingSweeper).sweep();
    expect((await cells()).map(({ period }) => period).sort()).toEqual(['2026-03', '2026-04']);
  });

  it('C4 C17 does not count a hold, whatever becomes of it', async () => {
    const { holdId } = await hold(running, practice, '2026-03-03T09:00Z', aGuest(practice.companyId));
    await running.ask(cancelBookingCall, { bookingId: holdId }, practice.office, { ifMatch: 1 });
    await hold(running, practice, '2026-03-03T09:00Z', aGuest(practice.companyId));
    await complete();
    expect(await cells()).toEqual([]);
  });

  it('A4 X27 are read by managers of the company, for at most three years', async () => {
    const as = (actor: ReturnType<typeof aMember>, to = '2026-12') =>
      refusalCode(running.ask(readStatisticsCall, { from: '2026-01', to }, actor));
    expect(await as(aMember(practice.companyId, 'reception'))).toBe('forbidden');
    expect(await as(practice.office)).toBe('done');
    expect(await as(practice.office, '2029-01')).toBe('range_too_long');
    expect(await as(practice.office, '2025-12')).toBe('range_too_long');
  });
});
