import { randomUUID } from 'node:crypto';
import {
  bookingEraseCall,
  featuresChanged,
  readStatisticsCall,
  setPeriodLengthCall,
  type Feature,
} from '@riserbo/contracts';
import { eventually, publish, removeScratch, scratchFolder } from '@riserbo/testing';
import { Chance } from '../src/statistics/chance';
import { PeriodCloser } from '../src/statistics/period-closer';
import { aMember, aPractice, aProvider, aService, type Practice } from './factories';
import { refusalCode, runBooking, type Running } from './running';

interface Ends {
  persons?: string[];
  guest?: string;
  status?: string;
  serviceId?: string;
  providerId?: string;
  at?: string;
}
const persons = (count: number) => Array.from({ length: count }, () => randomUUID());

describe('statistics', () => {
  let running: Running;
  let practice: Practice;
  let copies: string;

  beforeAll(async () => {
    copies = scratchFolder();
    running = await runBooking({ PUBLISHED_DIR: copies });
  });
  afterAll(async () => {
    await running?.stop();
    removeScratch(copies);
  });
  beforeEach(async () => {
    // another second for each test, so that settings of auth are asked for again
    running.clock.set('2026-02-02T06:00:00Z');
    Object.assign(running.company, { on: [], timeZone: 'UTC' });
    practice = await aPractice(running);
    await closer().close();
  });
  afterEach(() => jest.restoreAllMocks());

  const closer = () => running.service.app.get(PeriodCloser);
  const noiseOff = () => jest.spyOn(running.service.app.get(Chance), 'below').mockReturnValue(0);
  const closeAt = async (now: string) => {
    running.clock.set(now);
    return closer().close();
  };
  /** A new session each time, because tests let years pass. */
  const office = () => aMember(practice.companyId);
  const read = () => running.ask(readStatisticsCall, {}, office());
  const latest = async () => (await read()).periods[0];
  /** One ended booking for each person. */
  const ended = ({ persons: list = persons(1), guest, at = '2026-02-10T09:00:00Z', ...more }: Ends) =>
    running.rows(
      `INSERT INTO bookings (company_id, id, service_id, provider_id, client_id, counts_as, guest_id, status, cancel_reason,
         starts_at, ends_at, ended_at, cancel_cutoff_minutes, reschedule_cutoff_minutes, version, created_at, channel)
       SELECT $1, gen_random_uuid(), $2, $3, person, person, $5::uuid, $6, CASE $6 WHEN 'cancelled' THEN 'by_client' END,
         $7::timestamptz, $7::timestamptz + interval '30 minutes', $7::timestamptz + row_number() OVER () * interval '1 second', 0, 0, 1,
         '2026-02-01', 'online' FROM unnest($4::uuid[]) AS person`,
      [
        ...[practice.companyId, more.serviceId ?? practice.serviceId, more.providerId ?? practice.providerId],
        ...[list, guest ?? null, more.status ?? 'completed', at],
      ],
    );
  const erase = async (clientId: string) => {
    for (const phase of ['restrict', 'cancel', 'erase'] as const)
      await running.ask(
        bookingEraseCall,
        {
          ...{ caseId: randomUUID(), kind: 'client', personId: clientId, ids: [clientId], phase },
          requestedAt: running.clock.now().toISOString(),
        },
        { kind: 'service', service: 'retention', companyId: practice.companyId },
      );
  };
  const switched = async (on: Feature[], version: number) => {
    running.company.on = on;
    const { companyId } = practice;
    await publish(running.nats, featuresChanged, companyId, { id: companyId, version, plan: 'premium', on });
    await eventually(async () =>
      expect(
        await running.rows('SELECT FROM company_features WHERE company_id = $1 AND version = $2', [
          companyId,
          version,
        ]),
      ).toHaveLength(1),
    );
  };

  it('C17 tells a period an hour after its last day: persons, by status, service and provider', async () => {
    const came = persons(30);
    for (let visit = 0; visit < 5; visit++) await ended({ persons: came });
    await ended({ persons: persons(26), status: 'cancelled' });
    await ended({ persons: persons(3), status: 'no_show' });
    noiseOff();
    expect(await closeAt('2026-04-01T00:59:00Z')).toBe(0);
    expect((await read()).periods).toEqual([]);
    await closeAt('2026-04-01T01:00:00Z');
    const { periods, open, margins } = await read();
    expect(periods).toEqual([
      {
        ...{ firstDay: '2026-01-01', lastDay: '2026-03-31', noShowRate: null, appointments: 120 },
        persons: { completed: 30, noShow: null, cancelled: 26 },
        services: [{ id: practice.serviceId, persons: 30 }],
        providers: [{ id: practice.providerId, persons: 30 }],
      },
    ]);
    expect(open).toEqual({
      firstDay: '2026-04-01',
      lastDay: '2026-06-30',
      length: 'quarter',
      nextLength: null,
    });
    expect(margins).toEqual({ persons: 6, appointments: 24 });
  });

  it('C17 X118 tells the same after each end of an open period, and catches up without a second draw', async () => {
    const before = JSON.stringify(await read());
    for (let end = 0; end < 3; end++) {
      await ended({ persons: persons(20) });
      expect(JSON.stringify(await read())).toBe(before);
    }
    await closeAt('2026-10-02T00:00:00Z');
    const told = await read();
    expect(told.periods.map(({ firstDay }) => firstDay)).toEqual(['2026-07-01', '2026-04-01', '2026-01-01']);
    expect(await closer().close()).toBe(0);
    expect(await read()).toEqual(told);
  });

  it('C17 H3 X118 tells the same, byte for byte, after everybody is erased', async () => {
    const all = persons(40);
    await ended({ persons: all });
    await closeAt('2026-04-01T02:00:00Z');
    const before = JSON.stringify(await read());
    for (const each of all) await erase(each);
    expect(await closer().close()).toBe(0);
    expect(JSON.stringify(await read())).toBe(before);
  });

  it('C17 publishes all of a period or nothing, and once, whatever stops or repeats the close', async () => {
    await ended({ persons: persons(40) });
    let draws = 0;
    const stop = jest.spyOn(running.service.app.get(Chance), 'below').mockImplementation((range) => {
      if (++draws === 4) throw new Error('stopped in the middle');
      return range - 1;
    });
    await closeAt('2026-04-01T02:00:00Z');
    expect(draws).toBeGreaterThanOrEqual(4);
    expect((await read()).periods).toEqual([]);
    stop.mockRestore();
    await Promise.all([closer().close(), closer().close(), closer().close()]);
    expect((await read()).periods).toHaveLength(1);
    const again = running.rows(
      `INSERT INTO published SELECT company_id, first_day + 5, last_day, figures FROM published WHERE company_id = $1`,
      [practice.companyId],
    );
    await expect(again).rejects.toThrow(/published_apart/);
  });

  it('C17 X118 publishes the first draw again after the database is restored, with the days it had', async () => {
    await ended({ persons: persons(40) });
    const restorePoint = await running.rows<{ open: object }>(
      'SELECT to_jsonb(o) AS open FROM open_periods o WHERE company_id = $1',
      [practice.companyId],
    );
    await switched(['hipaa'], 2);
    await closeAt('2027-01-02T00:00:00Z');
    const first = await read();
    const restore = [
      'DELETE FROM published WHERE company_id = $1',
      'DELETE FROM open_periods WHERE company_id = $1',
    ];
    for (const each of restore) await running.rows(each, [practice.companyId]);
    await running.rows('INSERT INTO open_periods SELECT (jsonb_populate_record(NULL::open_periods, $1)).*', [
      restorePoint[0]?.open,
    ]);
    running.company.on = [];
    running.clock.set('2027-01-02T01:00:00Z');
    await ended({ persons: persons(100) });
    await closer().close();
    expect((await read()).periods).toEqual(first.periods);
    expect(first.periods).toHaveLength(1);
  });

  it('C17 X118 counts bookings of one guest, of one address, and of both, as one person', async () => {
    const guest = randomUUID();
    const records = persons(11);
    await ended({ persons: records, guest });
    await ended({ persons: [records[10] as string], guest: randomUUID() });
    const client = randomUUID();
    await ended({ persons: Array.from({ length: 60 }, () => client), status: 'cancelled' });
    await ended({ persons: persons(40) });
    await ended({ persons: persons(29), status: 'cancelled' });
    noiseOff();
    await closeAt('2026-04-01T02:00:00Z');
    expect((await latest())?.persons).toEqual({ completed: 41, noShow: null, cancelled: 30 });
  });

  it('C17 counts a person in one status, and in two services and two providers at most', async () => {
    const services = [practice.serviceId];
    for (let more = 1; more < 3; more++) services.push((await aService(running, practice.office)).id);
    const providers = [practice.providerId];
    for (let more = 1; more < 3; more++) providers.push(await aProvider(running, practice.office, services));
    const came = persons(30);
    await ended({ persons: came, at: '2026-02-05T09:00:00Z' });
    for (const [index, serviceId] of services.entries())
      await ended({
        persons: came,
        serviceId,
        providerId: providers[index] as string,
        at: `2026-02-1${index}T09:00:00Z`,
      });
    await ended({ persons: came, status: 'no_show', at: '2026-02-20T09:00:00Z' });
    noiseOff();
    await closeAt('2026-04-01T02:00:00Z');
    const told = await latest();
    expect(told?.persons).toEqual({ completed: 30, noShow: null, cancelled: null });
    const of = (list: { id: string; persons: number | null }[] = [], ids: string[]) =>
      ids.map((id) => list.find((each) => each.id === id)?.persons);
    expect(of(told?.services, services)).toEqual([30, 30, null]);
    expect(of(told?.providers, providers)).toEqual([30, 30, null]);
  });

  it('D3 C17 does not count clients whose processing is restricted', async () => {
    const all = persons(40);
    await ended({ persons: all });
    all.slice(0, 10).forEach((each) => running.restricted.add(each));
    noiseOff();
    await closeAt('2026-04-01T02:00:00Z');
    expect((await latest())?.persons.completed).toBe(30);
  });

  it('C17 counts an end in the period in which it was recorded, by the clock of the company', async () => {
    running.company.timeZone = 'Europe/Rome';
    practice = await aPractice(running);
    await closeAt('2026-02-02T06:10:00Z');
    await ended({ persons: persons(30), at: '2026-03-31T21:50:00Z' });
    await ended({ persons: persons(50), at: '2026-03-31T22:10:00Z' });
    noiseOff();
    await closeAt('2026-07-02T00:00:00Z');
    expect((await read()).periods.map((each) => each.persons.completed)).toEqual([50, 30]);
  });

  it('C17 keeps the length that was chosen until 1 January', async () => {
    const set = (length: 'month' | 'quarter' | 'year') =>
      running.ask(setPeriodLengthCall, { length }, office());
    expect(await set('month')).toMatchObject({
      lastDay: '2026-03-31',
      length: 'quarter',
      nextLength: 'month',
    });
    await closeAt('2027-03-02T00:00:00Z');
    const days = (await read()).periods.map(({ firstDay }) => firstDay);
    expect(days).toEqual([
      '2027-02-01',
      '2027-01-01',
      '2026-10-01',
      '2026-07-01',
      '2026-04-01',
      '2026-01-01',
    ]);
    expect(await set('month')).toMatchObject({ length: 'month', nextLength: null });
    const older = await running.ask(readStatisticsCall, { before: '2026-07-01' }, office());
    expect(older.periods.map(({ firstDay }) => firstDay)).toEqual(['2026-04-01', '2026-01-01']);
  });

  it('C17 is yearly under hipaa, and no period overlaps another when it goes on and off', async () => {
    await closeAt('2026-04-02T00:00:00Z');
    await switched(['hipaa'], 2);
    expect((await read()).open).toMatchObject({ firstDay: '2026-04-01', lastDay: '2026-12-31' });
    await switched([], 3);
    await closeAt('2026-11-02T00:00:00Z');
    expect((await read()).periods).toHaveLength(1);
    await closeAt('2027-01-02T00:00:00Z');
    expect((await read()).open).toMatchObject({ firstDay: '2027-01-01', lastDay: '2027-03-31' });
    running.company.on = ['hipaa']; // its event is late
    await closeAt('2027-04-02T00:00:00Z');
    const { periods, open } = await read();
    expect(open).toMatchObject({ firstDay: '2027-01-01', lastDay: '2027-12-31' });
    expect(periods.map(({ firstDay, lastDay }) => [firstDay, lastDay])).toEqual([
      ['2026-04-01', '2026-12-31'],
      ['2026-01-01', '2026-03-31'],
    ]);
  });

  it('A4 X27 are read by managers of the company', async () => {
    const as = (actor: ReturnType<typeof aMember>) => refusalCode(running.ask(readStatisticsCall, {}, actor));
    expect(await as(aMember(practice.companyId, 'reception'))).toBe('forbidden');
    expect(await as(practice.office)).toBe('done');
  });
});
