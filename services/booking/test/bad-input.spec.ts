import {
  changeProviderCall,
  createServiceCall,
  searchSlotsCall,
  setClosuresCall,
  setScheduleCall,
  type Refusal,
} from '@riserbo/contracts';
import { aPractice, book, full, type Practice } from './factories';
import { refusalCode, runBooking, type Running } from './running';

/**
 * X73 and the list "bad input": each fault has its own refusal, and nothing is written.
 */
describe('bad input', () => {
  let running: Running;
  let practice: Practice;

  beforeAll(async () => {
    running = await runBooking();
    practice = await aPractice(running);
  });
  afterAll(() => running?.stop());
  const wrong = async (work: Promise<unknown>) => {
    const refusal = await work.then(() => undefined, (error: Refusal) => error); // prettier-ignore
    return [refusal?.code, ...(refusal?.errors ?? []).map(({ path }) => path)];
  };
  const day = (from: string, to: string) => ({ weekday: 1, from, to });
  const hours = (weekly: object[]) =>
    running.ask(
      setScheduleCall,
      { providerId: practice.providerId, weekly: weekly as never },
      practice.office,
      { ifMatch: 2 },
    );
  const search = (from: string, to: string, more = {}) =>
    running.ask(searchSlotsCall, { serviceId: practice.serviceId, from, to, ...more }, practice.office);

  it('X29 a provider of another company is not there', async () => {
    const { providerId } = await aPractice(running);
    expect(await refusalCode(book(running, { ...practice, providerId }, '2026-03-03T09:00Z'))).toBe(
      'not_found',
    );
  });

  it('C2 a zone that does not exist is named as such', async () => {
    const { providerId, office } = practice;
    const moved = running.ask(changeProviderCall, { providerId, timeZone: 'Mars/Olympus' }, office, {
      ifMatch: 2,
    });
    expect(await refusalCode(moved)).toBe('time_zone_unknown');
  });

  it('C2 intervals that overlap, and those that end before they start, are two mistakes', async () => {
    expect(await refusalCode(hours([day('09:00', '12:00'), day('11:00', '13:00')]))).toBe(
      'intervals_overlap',
    );
    expect(await refusalCode(hours([day('12:00', '09:00')]))).toBe('interval_backward');
    expect(await wrong(hours([day('24:30', '25:00')]))).toEqual([
      'invalid_input',
      'weekly.0.from',
      'weekly.0.to',
    ]);
  });

  it('C2 X73 times that no calendar has, or that are thousands of years away, are refused where they stand', async () => {
    expect(await wrong(search('2026-03-03T00:00:00Z', '9999-12-31T00:00:00Z'))).toEqual([
      'invalid_input',
      'to',
    ]);
    expect(await wrong(search('2026-02-30T00:00:00Z', '2026-03-03T00:00:00Z'))).toEqual([
      'invalid_input',
      'from',
    ]);
    expect(await wrong(book(running, practice, '9999-12-31T09:00Z'))).toEqual(['invalid_input', 'startsAt']);
    const closed = running.ask(
      setClosuresCall,
      { items: [{ from: '9999-01-01', to: '9999-01-02' }] },
      practice.office,
      { ifMatch: 1 },
    );
    expect(await wrong(closed)).toEqual(['invalid_input', 'items.0.from', 'items.0.to']);
  });

  it('C3 a start off the grid is not rounded', async () => {
    for (const start of ['2026-03-03T09:05Z', '2026-03-03T09:00:30Z', '2026-03-03T09:00:00.001Z'])
      expect(await refusalCode(book(running, practice, full(start)))).toBe('slot_off_grid');
  });

  it('X73 a service of no length, or longer than a day, is none', async () => {
    const lasting = (durationMinutes: number) =>
      wrong(running.ask(createServiceCall, { name: 'x', durationMinutes }, practice.office));
    for (const minutes of [0, -30, 1441, 0.5])
      expect(await lasting(minutes)).toEqual(['invalid_input', 'durationMinutes']);
  });

  it('C3 nothing of it was written', async () => {
    expect(await running.rows('SELECT FROM bookings WHERE company_id = $1', [practice.companyId])).toEqual(
      [],
    );
    const versions = await running.rows('SELECT version FROM schedules WHERE company_id = $1', [
      practice.companyId,
    ]);
    expect(versions).toEqual([{ version: 2 }]);
  });
});
