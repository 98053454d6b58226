import { changeProviderCall, searchSlotsCall, setScheduleCall } from '@riserbo/contracts';
import { aGuest, aMember, aPractice, aService, book, full, hold, type Practice, startsIn } from './factories';
import { refusalCode, runBooking, type Running } from './running';

const override = { reason: 'urgent' } as const;

describe('an override', () => {
  let running: Running;
  let practice: Practice;

  beforeAll(async () => {
    running = await runBooking();
  });
  afterAll(() => running?.stop());
  beforeEach(async () => {
    running.clock.set('2026-03-02T06:00:00Z');
    practice = await aPractice(running, { durationMinutes: 60 });
  });
  const claims = (holderId: string) =>
    running.rows<{ starts_at: Date; ends_at: Date }>(
      'SELECT starts_at, ends_at FROM claims WHERE holder_id = $1 AND NOT contested ORDER BY starts_at',
      [holderId],
    );
  const range = (from: string, to: string) => ({
    starts_at: new Date(`2026-03-03T${from}:00Z`),
    ends_at: new Date(`2026-03-03T${to}:00Z`),
  });

  it('C6 books over taken time, is marked everywhere, and claims only what is free', async () => {
    const short = { ...practice, ...(await shorter()) };
    await book(running, short, '2026-03-03T09:15Z');
    const over = await book(running, practice, '2026-03-03T09:00Z', { override });
    expect(over).toMatchObject({
      status: 'confirmed',
      override: 'urgent',
      endsAt: '2026-03-03T10:00:00.000Z',
    });
    expect(await claims(over.id)).toEqual([range('09:00', '09:15'), range('09:30', '10:00')]);
    const [event] = await running.rows<{ payload: object }>(
      'SELECT payload FROM outbox WHERE aggregate_id = $1',
      [over.id],
    );
    expect(event?.payload).toMatchObject({ override: 'urgent' });
    const [log] = await running.rows<{ body: object }>('SELECT body FROM audit_log WHERE object_id = $1', [
      over.id,
    ]);
    expect(log?.body).toEqual({ override: 'urgent' });
    expect(await refusalCode(book(running, short, '2026-03-03T09:30Z'))).toBe('slot_taken');
  });

  it('C6 claims nothing where nothing is free, and takes no time from others', async () => {
    const first = await book(running, practice, '2026-03-03T09:00Z');
    const over = await book(running, practice, '2026-03-03T09:00Z', { override });
    expect(await claims(over.id)).toEqual([]);
    expect(await claims(first.id)).toEqual([range('09:00', '10:00')]);
  });

  it('C6 of many at once never claims a time twice', async () => {
    const starts = ['09:00', '09:15', '09:30', '09:45'];
    const ends = await Promise.all(
      [...starts, ...starts].map((time) =>
        refusalCode(book(running, practice, `2026-03-03T${time}Z`, { override })),
      ),
    );
    expect(ends).toEqual(Array(8).fill('done'));
    const [covered] = await running.rows<{ whole: boolean; apart: boolean }>(
      `SELECT range_agg(during) = tstzmultirange(tstzrange('2026-03-03T09:00Z', '2026-03-03T10:45Z')) AS whole,
        sum(upper(during) - lower(during)) FILTER (WHERE NOT contested) = (SELECT sum(upper(piece) - lower(piece))
          FROM unnest(range_agg(during) FILTER (WHERE NOT contested)) AS piece) AS apart
       FROM claims WHERE company_id = $1`,
      [practice.companyId],
    );
    expect(covered).toEqual({ whole: true, apart: true });
  });

  it('C6 books beside the grid and outside the hours, from the start of the provider’s day on, and is marked', async () => {
    const over = (startsAt: string) => book(running, practice, startsAt, { override });
    const plain = (startsAt: string) => refusalCode(book(running, practice, startsAt));
    const { office, providerId } = practice;
    const timeOff = [{ from: '2026-03-04T00:00:00Z', to: '2026-03-05T00:00:00Z' }];
    const weekly = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '18:00' }));
    await running.ask(setScheduleCall, { providerId, weekly, timeOff }, office, { ifMatch: 2 });
    const closed = ['2026-03-03T04:00Z', '2026-03-03T16:31Z', '2026-03-04T09:00Z', '2026-03-07T22:30Z'];
    for (const start of closed) {
      expect(await plain(start)).toBe('slot_closed');
      expect(await over(start)).toMatchObject({
        override: 'urgent',
        status: 'confirmed',
        startsAt: full(start),
      });
    }
    expect(await plain('2026-03-03T09:05Z')).toBe('slot_off_grid');
    expect(await over('2026-03-03T09:05Z')).toMatchObject({ override: 'urgent' });
    // midnight in Rome; it is 07:00 there
    expect(await plain('2026-03-01T23:00Z')).toBe('slot_in_past');
    expect(await over('2026-03-01T23:00Z')).toMatchObject({ override: 'urgent' });
    expect(await refusalCode(over('2026-03-01T22:59Z'))).toBe('slot_in_past');
  });

  it('C3 C6 bends no other rule: whole minutes, daily limits', async () => {
    practice = await aPractice(running, { dailyLimit: 1 });
    const over = (startsAt: string) => refusalCode(book(running, practice, startsAt, { override }));
    expect(await over('2026-03-03T09:00:30Z')).toBe('slot_off_grid');
    expect(await over('2026-03-03T04:00Z')).toBe('done');
    expect(await over('2026-03-03T09:00Z')).toBe('day_full');
  });

  it('A4 C6 is for staff who may, and not for a hold', async () => {
    const by = (actor: Practice['office'] | ReturnType<typeof aGuest>) =>
      refusalCode(book(running, practice, '2026-03-03T09:00Z', { override }, actor));
    expect(await by(aGuest(practice.companyId))).toBe('forbidden');
    expect(await by(aMember(practice.companyId, 'provider'))).toBe('forbidden');
    expect(await by(aMember(practice.companyId, 'reception'))).toBe('done');
    const { holdId } = await hold(running, practice, '2026-03-03T12:00Z', practice.office);
    expect(await refusalCode(book(running, practice, '2026-03-03T12:00Z', { override, holdId }))).toBe(
      'invalid_input',
    );
  });

  it('C3 C6 takes the time from the search as any booking does', async () => {
    await book(running, practice, '2026-03-03T09:00Z', { override });
    const query = { serviceId: practice.serviceId, from: '2026-03-03T09:00:00Z', to: '2026-03-03T09:30:00Z' };
    const { providers } = await running.ask(searchSlotsCall, query, practice.office);
    expect(providers.map(startsIn)).toEqual([[]]);
  });

  /** A second service of the same provider. */
  async function shorter(): Promise<{ serviceId: string }> {
    const { office, providerId, serviceId } = practice;
    const { id } = await aService(running, office, { durationMinutes: 15 });
    await running.ask(changeProviderCall, { providerId, serviceIds: [serviceId, id] }, office, {
      ifMatch: 2,
    });
    return { serviceId: id };
  }
});
