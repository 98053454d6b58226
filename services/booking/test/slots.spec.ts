import { randomUUID } from 'node:crypto';
import {
  explainSlotCall,
  releaseHoldCall,
  searchSlotsCall,
  setScheduleCall,
  type AskOf,
} from '@riserbo/contracts';
import { aGuest, aPractice, aProvider, aService, book, hold, type Practice, startsIn } from './factories';
import { refusalCode, runBooking, type Running } from './running';

type Search = Partial<AskOf<typeof searchSlotsCall>>;

describe('slots', () => {
  let running: Running;
  let practice: Practice;

  beforeAll(async () => {
    running = await runBooking();
  });
  afterAll(() => running?.stop());
  beforeEach(async () => {
    running.clock.set('2026-03-02T06:00:00Z');
    practice = await aPractice(running);
  });
  const search = (query: Search = {}) => {
    const { serviceId, companyId } = practice;
    const day = { from: '2026-03-03T00:00:00Z', to: '2026-03-04T00:00:00Z' };
    return running.ask(searchSlotsCall, { serviceId, ...day, ...query }, aGuest(companyId));
  };
  const starts = async (query: Search = {}) => startsIn((await search(query)).providers[0]);
  const explain = (startsAt: string, more: { serviceId?: string; providerId?: string } = {}) => {
    const { serviceId, providerId, office } = practice;
    return running.ask(explainSlotCall, { serviceId, providerId, startsAt, ...more }, office);
  };

  it('C3 lists a day of a provider in Rome in UTC, and in the caller’s time zone', async () => {
    const found = await search();
    expect(found).toMatchObject({ durationMinutes: 30, providers: [{ providerId: practice.providerId }] });
    const [list] = found.providers.map(startsIn);
    expect([list?.[0], list?.at(-1), list?.length]).toEqual(['2026-03-03T07:00Z', '2026-03-03T16:30Z', 39]);
    const abroad = await starts({ timeZone: 'Asia/Kathmandu' });
    expect([abroad[0], abroad.length]).toEqual(['2026-03-03T12:45+05:45', 39]);
  });

  it('C2 C3 follows the clocks of the provider over their change', async () => {
    const query = { from: '2026-03-28T00:00:00Z', to: '2026-03-30T00:00:00Z', timeZone: 'Europe/Rome' };
    const list = await starts(query);
    expect(list[0]).toBe('2026-03-28T08:00+01:00');
    expect(list[39]).toBe('2026-03-29T08:00+02:00');
    expect(list).toHaveLength(78);
  });

  it('C3 asks half-open: a start at the end of the range is not in it', async () => {
    const query = { from: '2026-03-03T09:00:00Z', to: '2026-03-03T09:30:00Z' };
    expect(await starts(query)).toEqual(['2026-03-03T09:00Z', '2026-03-03T09:15Z']);
    expect(await starts({ from: '2026-03-03T09:00:01Z', to: '2026-03-03T09:30:01Z' })).toEqual([
      '2026-03-03T09:15Z',
      '2026-03-03T09:30Z',
    ]);
  });

  it('C3 knows breaks, special days and time off, and explains them', async () => {
    const weekly = [2, 3].map((weekday) => ({ weekday, from: '08:00', to: '18:00' }));
    const schedule = {
      ...{ providerId: practice.providerId, weekly, breaks: [{ weekday: 2, from: '12:00', to: '13:00' }] },
      specialDays: [{ date: '2026-03-04', intervals: [{ from: '10:00', to: '11:00' }] }],
      timeOff: [{ from: '2026-03-03T14:00:00Z', to: '2026-03-03T15:00:00Z' }],
    };
    await running.ask(setScheduleCall, schedule, practice.office, { ifMatch: 2 });
    const list = await starts({ to: '2026-03-05T00:00:00Z' });
    expect(list.filter((start) => start.startsWith('2026-03-04'))).toEqual([
      ...['2026-03-04T09:00Z', '2026-03-04T09:15Z', '2026-03-04T09:30Z'],
    ]);
    const why = async (start: string) => (await explain(start)).removedBy;
    expect(await why('2026-03-03T11:00:00Z')).toBe('break');
    expect(await why('2026-03-03T14:30:00Z')).toBe('time_off');
    expect(await why('2026-03-04T13:00:00Z')).toBe('special_day');
    expect(await why('2026-03-05T09:00:00Z')).toBe('closed');
    expect(await why('2026-03-03T09:00:00Z')).toBe(null);
  });

  it('C3 C6 leaves out what is held or booked, with the buffers of both', async () => {
    practice = await aPractice(running, { bufferAfterMinutes: 15 });
    await book(running, practice, '2026-03-03T09:00Z');
    await hold(running, practice, '2026-03-03T12:00Z');
    const list = await starts({ from: '2026-03-03T08:00:00Z', to: '2026-03-03T13:00:00Z' });
    expect(list.map((start) => start.slice(11, 16))).toEqual([
      ...['08:00', '08:15', '09:45', '10:00', '10:15', '10:30', '10:45', '11:00', '11:15', '12:45'],
    ]);
    expect(await explain('2026-03-03T08:30:00Z')).toEqual({ bookable: false, removedBy: 'taken' });
  });

  it('C3 searches and books by one function: whatever the search lists can be booked, and nothing else', async () => {
    practice = await aPractice(running, {
      ...{ durationMinutes: 45, bufferBeforeMinutes: 10, bufferAfterMinutes: 5, minimumNoticeMinutes: 60 },
    });
    for (const time of ['09:00', '11:15', '14:30']) await book(running, practice, `2026-03-02T${time}Z`);
    const query = { from: '2026-03-02T06:00:00Z', to: '2026-03-02T19:00:00Z' };
    const listed = new Set(await starts(query));
    for (let at = Date.parse(query.from); at < Date.parse(query.to); at += 15 * 60_000) {
      const startsAt = new Date(at).toISOString();
      const { bookable } = await explain(startsAt);
      expect([startsAt, bookable]).toEqual([startsAt, listed.has(`${startsAt.slice(0, 16)}Z`)]);
      const held = await hold(running, practice, startsAt, practice.office).catch(() => undefined);
      expect([startsAt, held !== undefined]).toEqual([startsAt, bookable]);
      if (held) await running.ask(releaseHoldCall, { holdId: held.holdId }, practice.office);
    }
  });

  it('C3 answers for every provider who gives the service, or for a named one', async () => {
    const second = await aProvider(running, practice.office, [practice.serviceId], {}, 'America/New_York');
    await aProvider(running, practice.office, []);
    const all = await search();
    expect(all.providers.map(({ providerId }) => providerId).sort()).toEqual(
      [practice.providerId, second].sort(),
    );
    const [named] = (await search({ providerId: second })).providers;
    expect(startsIn(named)[0]).toBe('2026-03-03T13:00Z');
    const other = await aService(running, practice.office);
    expect(await search({ serviceId: other.id })).toEqual({ durationMinutes: 30, providers: [] });
    expect(await search({ serviceId: other.id, providerId: second })).toEqual({
      durationMinutes: 30,
      providers: [],
    });
    expect(await explain('2026-03-03T09:00:00Z', { serviceId: other.id })).toEqual({
      ...{ bookable: false, removedBy: 'not_offered' },
    });
  });

  it('C3 keeps a day with its limit out of the search', async () => {
    practice = await aPractice(running, { dailyLimit: 1 });
    await book(running, practice, '2026-03-03T09:00Z');
    const list = await starts({ to: '2026-03-05T00:00:00Z' });
    expect(list[0]).toBe('2026-03-04T07:00Z');
    expect(await explain('2026-03-03T15:00:00Z')).toEqual({ bookable: false, removedBy: 'day_full' });
  });

  it('C3 refuses ranges that are empty, backward or too long, and zones that do not exist', async () => {
    const from = '2026-03-03T00:00:00Z';
    expect(await refusalCode(search({ from, to: from }))).toBe('range_too_long');
    expect(await refusalCode(search({ from, to: '2026-03-02T00:00:00Z' }))).toBe('range_too_long');
    expect(await refusalCode(search({ from, to: '2027-03-04T00:00:01Z' }))).toBe('range_too_long');
    expect(await refusalCode(search({ from, to: '2027-03-04T00:00:00Z' }))).toBe('done');
    expect(await refusalCode(search({ timeZone: 'Mars/Olympus' }))).toBe('time_zone_unknown');
  });

  it('X29 knows no service and no provider of another company', async () => {
    const theirs = await aPractice(running);
    expect(await refusalCode(search({ serviceId: theirs.serviceId }))).toBe('not_found');
    expect(await refusalCode(search({ providerId: theirs.providerId }))).toBe('not_found');
    expect(await refusalCode(explain('2026-03-03T09:00:00Z', { providerId: theirs.providerId }))).toBe(
      'not_found',
    );
    expect(await refusalCode(search({ serviceId: randomUUID() }))).toBe('not_found');
  });
});
