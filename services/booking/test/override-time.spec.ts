import {
  cancelBookingCall,
  changeProviderCall,
  changeServiceCall,
  completeBookingCall,
  createResourceCall,
  declineBookingCall,
  noShowBookingCall,
  readBookingCall,
  releaseHoldCall,
  reopenBookingCall,
  rescheduleBookingCall,
  searchSlotsCall,
} from '@riserbo/contracts';
import { BookingSweeper } from '../src/lifecycle/booking-sweeper';
import {
  aGuest,
  aPractice,
  aProvider,
  aService,
  book,
  full,
  hold,
  type Practice,
  startsIn,
} from './factories';
import { refusalCode, runBooking, type Running } from './running';

const override = { reason: 'agreed' } as const;
const at = '2026-03-03T09:00Z';
const whole = ['09:00-10:10'];

describe('time that an override contests', () => {
  let running: Running;
  let practice: Practice;

  beforeAll(async () => {
    running = await runBooking();
  });
  afterAll(() => running?.stop());
  beforeEach(async () => {
    running.clock.set('2026-03-02T06:00:00Z');
    practice = await aPractice(running, { durationMinutes: 60, bufferAfterMinutes: 10 });
  });
  const over = (startsAt = at, of = practice) => book(running, of, startsAt, { override });
  /** Its claims of a resource (by default its provider), in order. */
  const claims = async (contested: boolean, holderId: string, resourceId = practice.providerId) =>
    (
      await running.rows<{ piece: string }>(
        `SELECT to_char(starts_at AT TIME ZONE 'UTC', 'HH24:MI') || '-' || to_char(ends_at AT TIME ZONE 'UTC', 'HH24:MI') AS piece
         FROM claims WHERE holder_id = $1 AND resource_id = $2 AND contested = $3 ORDER BY starts_at`,
        [holderId, resourceId, contested],
      )
    ).map(({ piece }) => piece);
  const has = claims.bind(undefined, false);
  const contests = claims.bind(undefined, true);
  const by = async (call: typeof cancelBookingCall | typeof completeBookingCall, bookingId: string) => {
    const { version } = await running.ask(readBookingCall, { bookingId }, practice.office);
    return running.ask(call, { bookingId }, practice.office, { ifMatch: version });
  };
  const move = async (bookingId: string, startsAt: string) => {
    const { version } = await running.ask(readBookingCall, { bookingId }, practice.office);
    const to = { bookingId, startsAt: full(startsAt) };
    return running.ask(rescheduleBookingCall, to, practice.office, { ifMatch: version });
  };
  const free = async (time: string, of = practice) => {
    const query = { serviceId: of.serviceId, from: '2026-03-03T00:00:00Z', to: '2026-03-04T00:00:00Z' };
    const { providers } = await running.ask(searchSlotsCall, query, practice.office);
    return startsIn(providers[0]).includes(`2026-03-03T${time}Z`);
  };
  /** Another service of the same provider. */
  const another = async (fields: Parameters<typeof aService>[2]): Promise<Practice> => {
    const { office, providerId, serviceId } = practice;
    const { id } = await aService(running, office, fields);
    const serviceIds = [serviceId, id];
    await running.ask(changeProviderCall, { providerId, serviceIds }, office, { ifMatch: 2 });
    return { ...practice, serviceId: id };
  };

  it('C6 stays closed to other bookings after the first one is cancelled', async () => {
    const first = await book(running, practice, at);
    const { id } = await over();
    expect([await has(id), await contests(id)]).toEqual([[], whole]);
    await by(cancelBookingCall, first.id);
    expect(await free('09:00')).toBe(false);
    expect(await refusalCode(book(running, practice, '2026-03-03T09:15Z'))).toBe('slot_taken');
    await by(cancelBookingCall, id);
    expect(await free('09:00')).toBe(true);
    expect(await refusalCode(book(running, practice, '2026-03-03T09:15Z'))).toBe('done');
  });

  describe('stays closed when the other one', () => {
    const guest = () => aGuest(practice.companyId);
    const byOffice = () => aPractice(running, { durationMinutes: 70, confirmation: 'by_office' });
    const ways: [string, (of: { id: string }) => Promise<unknown>, string][] = [
      ['is moved away', ({ id }) => move(id, '2026-03-03T12:00Z'), '09:00'],
      ['is completed early', ({ id }) => after('09:20', () => by(completeBookingCall, id)), '09:45'],
      ['did not come', ({ id }) => after('09:30', () => by(noShowBookingCall, id)), '09:45'],
    ];
    const after = (time: string, act: () => Promise<unknown>) => {
      running.clock.set(`2026-03-03T${time}:00Z`);
      return act();
    };
    const expectClosedUntilEndOf = async (id: string, time = '09:00') => {
      const again = () => refusalCode(book(running, practice, `2026-03-03T${time}Z`));
      expect(await again()).toBe('slot_taken');
      await by(cancelBookingCall, id);
      expect(await again()).toBe('done');
    };

    it.each(ways)('C6 C7 C8 %s', async (_way, act, time) => {
      const first = await book(running, practice, at);
      const { id } = await over();
      await act(first);
      await expectClosedUntilEndOf(id, time);
    });

    it('C6 C8 is declined', async () => {
      practice = await byOffice();
      const asked = await book(running, practice, at, {}, guest());
      const { id } = await over();
      await by(declineBookingCall, asked.id);
      await expectClosedUntilEndOf(id);
    });

    it('C4 C6 is a hold that is released', async () => {
      const who = guest();
      const { holdId } = await hold(running, practice, at, who);
      const { id } = await over();
      await running.ask(releaseHoldCall, { holdId }, who);
      await expectClosedUntilEndOf(id);
    });

    it('C4 C6 is a hold that expires, before and after the sweeper', async () => {
      await hold(running, practice, at);
      const { id } = await over();
      running.clock.advance(11 * 60_000);
      expect(await refusalCode(book(running, practice, at))).toBe('slot_taken');
      await running.service.app.get(BookingSweeper).sweep();
      await expectClosedUntilEndOf(id);
    });

    it('C4 C6 is a hold that expires and is ended by a booking of another part of its time', async () => {
      const long = await another({ durationMinutes: 120 });
      await hold(running, long, '2026-03-03T08:30Z');
      const { id } = await over();
      running.clock.advance(11 * 60_000);
      expect(await refusalCode(book(running, practice, '2026-03-03T07:45Z'))).toBe('done');
      await expectClosedUntilEndOf(id);
    });

    it('C6 is a group session whose last seat is given back', async () => {
      const group = await another({ durationMinutes: 60, capacity: 2 });
      const seats = [await book(running, group, at), await book(running, group, at)];
      const { id } = await over();
      expect([await has(id), await contests(id)]).toEqual([['10:00-10:10'], ['09:00-10:00']]);
      for (const seat of seats) await by(cancelBookingCall, seat.id);
      await expectClosedUntilEndOf(id);
    });
  });

  it('C6 C7 is not open to the first booking either, when that moves', async () => {
    const first = await book(running, practice, at);
    await over();
    expect(await refusalCode(move(first.id, '2026-03-03T09:15Z'))).toBe('slot_taken');
    expect(await has(first.id)).toEqual(whole);
  });

  it('C6 C8 is not open to the first booking either, when that is reopened', async () => {
    const { office } = practice;
    const { id: bookingId } = await book(running, practice, at);
    const { id } = await over();
    running.clock.set('2026-03-03T09:10:00Z');
    await by(noShowBookingCall, bookingId);
    const reopen = () => running.ask(reopenBookingCall, { bookingId }, office, { ifMatch: 2 });
    expect(await refusalCode(reopen())).toBe('slot_taken');
    await by(cancelBookingCall, id);
    expect(await refusalCode(reopen())).toBe('done');
  });

  it('C6 can be contested by several overrides, and is closed until the last of them ends', async () => {
    const first = await book(running, practice, at);
    const earlier = await over('2026-03-03T09:30Z');
    const later = await over();
    expect([await has(earlier.id), await contests(earlier.id)]).toEqual([['10:10-10:40'], ['09:30-10:10']]);
    expect([await has(later.id), await contests(later.id)]).toEqual([[], whole]);
    await by(cancelBookingCall, first.id);
    const third = await over();
    expect([await has(third.id), await contests(third.id)]).toEqual([[], whole]);
    for (const { id } of [earlier, later]) {
      await by(cancelBookingCall, id);
      expect(await free('09:00')).toBe(false);
    }
    await by(cancelBookingCall, third.id);
    expect(await free('09:00')).toBe(true);
  });

  it('C6 C7 is open again after the override has moved', async () => {
    const first = await book(running, practice, at);
    const { id } = await over();
    await move(id, '2026-03-03T12:00Z');
    await by(cancelBookingCall, first.id);
    expect([await has(id), await contests(id)]).toEqual([['12:00-13:10'], []]);
    expect(await free('09:00')).toBe(true);
  });

  it('C1 C6 is also that of rooms and devices, where none of them is free', async () => {
    const { office, serviceId } = practice;
    const add = (name: string) => running.ask(createResourceCall, { kind: 'room', name }, office);
    const [room, taken, spare] = [await add('room'), await add('taken'), await add('spare')];
    const requires = [
      { count: 1, resourceIds: [room.id] },
      { count: 1, resourceIds: [taken.id, spare.id] },
    ];
    await running.ask(changeServiceCall, { serviceId, requires }, office, { ifMatch: 1 });
    const first = await book(running, practice, at);
    const elsewhere = { ...practice, providerId: await aProvider(running, office, [serviceId]) };
    const { id } = await over(at, elsewhere);
    expect(await has(id, elsewhere.providerId)).toEqual(whole);
    expect([await has(id, room.id), await has(id, taken.id), await has(id, spare.id)]).toEqual([
      [],
      [],
      whole,
    ]);
    await by(cancelBookingCall, first.id);
    expect([await contests(id, room.id), await contests(id, taken.id)]).toEqual([whole, []]);
    expect(await refusalCode(book(running, practice, at))).toBe('resource_taken');
  });
});
