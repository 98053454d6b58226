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
  rescheduleBookingCall,
  searchSlotsCall,
} from '@riserbo/contracts';
import { BookingSweeper } from '../src/bookings/sweeper';
import { aGuest, aPractice, aProvider, aService, book, full, hold, type Practice } from './factories';
import { refusalCode, runBooking, type Running } from './running';

const override = { reason: 'agreed' } as const;
const at = '2026-03-03T09:00Z';
const whole = ['09:00-10:10'];

describe('time that a booking over others lacks', () => {
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
  /** What it has claimed of a resource (its provider unless told), in order. */
  const has = async (holderId: string, resourceId = practice.providerId) =>
    (
      await running.rows<{ piece: string }>(
        `SELECT string_agg(to_char(starts_at AT TIME ZONE 'UTC', 'HH24:MI') || '-' || to_char(ends_at AT TIME ZONE 'UTC', 'HH24:MI'), ' ' ORDER BY starts_at) AS piece
         FROM claims WHERE holder_id = $1 AND resource_id = $2 GROUP BY holder_id`,
        [holderId, resourceId],
      )
    ).flatMap(({ piece }) => piece.split(' '));
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
    return providers[0]?.starts.includes(`2026-03-03T${time}Z`);
  };
  /** Another service of the same provider. */
  const another = async (fields: Parameters<typeof aService>[2]): Promise<Practice> => {
    const { office, providerId, serviceId } = practice;
    const { id } = await aService(running, office, fields);
    const serviceIds = [serviceId, id];
    await running.ask(changeProviderCall, { providerId, serviceIds }, office, { ifMatch: 2 });
    return { ...practice, serviceId: id };
  };

  it('C6 is its own as soon as the other booking is cancelled: nobody who comes next gets it', async () => {
    const first = await book(running, practice, at);
    const { id } = await over();
    expect(await has(id)).toEqual([]);
    await by(cancelBookingCall, first.id);
    expect(await has(id)).toEqual(whole);
    expect(await free('09:00')).toBe(false);
    expect(await refusalCode(book(running, practice, '2026-03-03T09:15Z'))).toBe('slot_taken');
    await by(cancelBookingCall, id);
    expect(await refusalCode(book(running, practice, '2026-03-03T09:15Z'))).toBe('done');
  });

  describe('is its own when the other one', () => {
    const guest = () => aGuest(practice.companyId);
    const byOffice = () => aPractice(running, { durationMinutes: 70, confirmation: 'by_office' });
    const ways: [string, (of: { id: string }) => Promise<unknown>, string[]?][] = [
      ['is moved away', ({ id }) => move(id, '2026-03-03T12:00Z')],
      ['is moved a little', ({ id }) => move(id, '2026-03-03T09:15Z'), ['09:00-09:15']],
      ['is completed early', ({ id }) => after('09:20', () => by(completeBookingCall, id)), ['09:20-10:10']],
      ['did not come', ({ id }) => after('09:30', () => by(noShowBookingCall, id)), ['09:30-10:10']],
    ];
    const after = (time: string, act: () => Promise<unknown>) => {
      running.clock.set(`2026-03-03T${time}:00Z`);
      return act();
    };

    it.each(ways)('C6 C7 C8 %s', async (_way, act, gets = whole) => {
      const first = await book(running, practice, at);
      const { id } = await over();
      await act(first);
      expect(await has(id)).toEqual(gets);
    });

    it('C6 C8 is declined', async () => {
      practice = await byOffice();
      const asked = await book(running, practice, at, {}, guest());
      const { id } = await over();
      await by(declineBookingCall, asked.id);
      expect(await has(id)).toEqual(whole);
    });

    it('C4 C6 is a hold that is given back', async () => {
      const who = guest();
      const { holdId } = await hold(running, practice, at, who);
      const { id } = await over();
      await running.ask(releaseHoldCall, { holdId }, who);
      expect(await has(id)).toEqual(whole);
    });

    it('C4 C6 is a hold that lapsed, whoever comes first: the sweeper, or somebody who wants that time', async () => {
      await hold(running, practice, at);
      const { id } = await over();
      running.clock.advance(11 * 60_000);
      expect(await refusalCode(book(running, practice, at))).toBe('slot_taken');
      await running.service.app.get(BookingSweeper).sweep();
      expect(await has(id)).toEqual(whole);
      expect(await refusalCode(book(running, practice, at))).toBe('slot_taken');
    });

    it('C4 C6 is a hold that lapsed and is ended by a booking that wants another part of its time', async () => {
      const long = await another({ durationMinutes: 120 });
      await hold(running, long, '2026-03-03T08:30Z');
      const { id } = await over();
      running.clock.advance(11 * 60_000);
      expect(await refusalCode(book(running, practice, '2026-03-03T07:45Z'))).toBe('done');
      expect(await has(id)).toEqual(whole);
    });

    it('C6 is a group session whose last seat goes, and not before', async () => {
      const group = await another({ durationMinutes: 60, capacity: 2 });
      const seats = [await book(running, group, at), await book(running, group, at)];
      const { id } = await over();
      await by(cancelBookingCall, seats[0]?.id as string);
      expect(await has(id)).toEqual(['10:00-10:10']);
      await by(cancelBookingCall, seats[1]?.id as string);
      expect(await has(id)).toEqual(['09:00-10:00', '10:00-10:10']);
    });
  });

  it('C6 goes to whoever booked over others first, and what it does not want to the next', async () => {
    const first = await book(running, practice, at);
    const earlier = await over('2026-03-03T09:30Z');
    running.clock.advance(1000);
    const later = await over();
    expect([await has(earlier.id), await has(later.id)]).toEqual([['10:10-10:40'], []]);
    await by(cancelBookingCall, first.id);
    expect([await has(earlier.id), await has(later.id)]).toEqual([
      ['09:30-10:10', '10:10-10:40'],
      ['09:00-09:30'],
    ]);
    await by(cancelBookingCall, earlier.id);
    expect(await has(later.id)).toEqual(['09:00-09:30', '09:30-10:10']);
  });

  it('C6 C7 is nothing to a booking that moved to a time of its own', async () => {
    const first = await book(running, practice, at);
    const { id } = await over();
    await move(id, '2026-03-03T12:00Z');
    await by(cancelBookingCall, first.id);
    expect(await has(id)).toEqual(['12:00-13:10']);
    expect(await free('09:00')).toBe(true);
  });

  it('C1 C6 is that of rooms and devices, too: free ones first, others when they come free', async () => {
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
    expect([await has(id, room.id), await has(id, taken.id)]).toEqual([whole, []]);
  });
});
