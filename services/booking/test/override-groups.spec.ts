import {
  cancelBookingCall,
  changeProviderCall,
  completeBookingCall,
  readBookingCall,
  rescheduleBookingCall,
  searchSlotsCall,
} from '@riserbo/contracts';
import { aPractice, aService, book, full, type Practice, startsIn, seatsIn } from './factories';
import { refusalCode, runBooking, type Running } from './running';

const override = { reason: 'urgent' } as const;
const at = '2026-03-03T09:00Z';

describe('an override of a group service', () => {
  let running: Running;
  let practice: Practice;

  beforeAll(async () => {
    running = await runBooking();
  });
  afterAll(() => running?.stop());
  beforeEach(async () => {
    running.clock.set('2026-03-02T06:00:00Z');
    practice = await aPractice(running, { capacity: 2, durationMinutes: 60 });
  });
  const over = (startsAt = at) => book(running, practice, startsAt, { override });
  const sessions = () =>
    running.rows<{ taken: number; capacity: number; minutes: number | null }>(
      `SELECT taken, capacity, (SELECT sum(extract(epoch FROM ends_at - starts_at) / 60)::integer FROM claims WHERE holder_id = s.id AND NOT contested) AS minutes
       FROM group_sessions s WHERE company_id = $1 ORDER BY starts_at`,
      [practice.companyId],
    );
  const cancel = async (bookingId: string) => {
    const { version } = await running.ask(readBookingCall, { bookingId }, practice.office);
    return running.ask(cancelBookingCall, { bookingId }, practice.office, { ifMatch: version });
  };
  const seatsAt = async (time: string) => {
    const query = { serviceId: practice.serviceId, from: full(at), to: '2026-03-03T12:00:00Z' };
    const [found] = (await running.ask(searchSlotsCall, query, practice.office)).providers;
    return seatsIn(found)[startsIn(found).indexOf(`2026-03-03T${time}Z`)];
  };
  const contested = () =>
    running.rows('SELECT FROM claims WHERE company_id = $1 AND contested', [practice.companyId]);
  /** A single booking of the same provider. */
  const alone = async (startsAt: string) => {
    const { office, providerId, serviceId } = practice;
    const { id } = await aService(running, office);
    const serviceIds = [serviceId, id];
    await running.ask(changeProviderCall, { providerId, serviceIds }, office, { ifMatch: 2 });
    return book(running, { ...practice, serviceId: id }, startsAt);
  };

  it('C6 takes a counted seat where one is free', async () => {
    const [one, other] = [await book(running, practice, at), await over()];
    expect(other).toMatchObject({ override: 'urgent', sessionId: one.sessionId });
    expect(await sessions()).toEqual([{ taken: 2, capacity: 2, minutes: 60 }]);
    expect(await refusalCode(book(running, practice, at))).toBe('session_full');
  });

  it('C6 opens a session as any booking does where the time is free', async () => {
    await over();
    expect(await sessions()).toEqual([{ taken: 1, capacity: 2, minutes: 60 }]);
    expect(await seatsAt('09:00')).toBe(1);
  });

  it('C6 takes an extra seat where none is free, and leaves none free when another is given back', async () => {
    const [one] = [await book(running, practice, at), await book(running, practice, at)];
    const more = await over();
    expect(more.sessionId).toBe(one.sessionId);
    expect(await sessions()).toEqual([{ taken: 3, capacity: 2, minutes: 60 }]);
    await cancel(one.id);
    expect(await refusalCode(book(running, practice, at))).toBe('session_full');
    expect(await seatsAt('09:00')).toBeUndefined();
    await cancel(more.id);
    expect(await seatsAt('09:00')).toBe(1);
    expect(await refusalCode(book(running, practice, at))).toBe('done');
    expect(await refusalCode(book(running, practice, at))).toBe('session_full');
  });

  it('C6 opens a session over taken time that only overrides can join', async () => {
    const single = await alone('2026-03-03T09:30Z');
    const first = await over();
    expect(await sessions()).toEqual([{ taken: 1, capacity: 0, minutes: 30 }]);
    expect(await refusalCode(book(running, practice, at))).toBe('session_full');
    expect((await over()).sessionId).toBe(first.sessionId);
    await cancel(single.id);
    expect(await sessions()).toEqual([{ taken: 2, capacity: 0, minutes: 30 }]);
    expect(await refusalCode(book(running, practice, '2026-03-03T09:30Z'))).toBe('slot_taken');
  });

  it('C6 C7 gives its seat back when it is moved, and all time with the last', async () => {
    await alone('2026-03-03T09:30Z');
    const { id, version } = await over();
    const to = { bookingId: id, startsAt: full('2026-03-03T11:00Z') };
    await running.ask(rescheduleBookingCall, to, practice.office, { ifMatch: version });
    expect(await sessions()).toEqual([{ taken: 1, capacity: 2, minutes: 60 }]);
    expect(await contested()).toEqual([]);
    expect(await seatsAt('11:00')).toBe(1);
  });

  it('C6 C8 contests nothing after it has ended early', async () => {
    const single = await alone('2026-03-03T09:30Z');
    const [first, second] = [await over(), await over()];
    running.clock.set('2026-03-03T09:10:00Z');
    const complete = ({ id, version }: typeof first) =>
      running.ask(completeBookingCall, { bookingId: id }, practice.office, { ifMatch: version });
    await complete(first);
    expect(await contested()).toHaveLength(1);
    await complete(second);
    expect(await contested()).toEqual([]);
    await cancel(single.id);
    expect(await refusalCode(book(running, practice, '2026-03-03T09:15Z'))).toBe('done');
  });

  it('C6 never exceeds the seats but by overrides', async () => {
    await Promise.all(
      Array.from({ length: 12 }, (_, index) => refusalCode(index % 3 ? book(running, practice, at) : over())),
    );
    const [counts] = await running.rows(
      `SELECT count(*) FILTER (WHERE override_reason IS NULL)::integer AS ordinary, count(override_reason)::integer AS over, min(s.taken) AS taken
       FROM bookings b JOIN group_sessions s ON s.id = b.session_id WHERE b.company_id = $1`,
      [practice.companyId],
    );
    const { ordinary, over: overriding, taken } = counts as Record<string, number>;
    expect(overriding).toBe(4);
    expect(ordinary).toBeLessThanOrEqual(2);
    expect(taken).toBe(Number(ordinary) + 4);
  });
});
