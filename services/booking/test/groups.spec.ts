import { randomUUID } from 'node:crypto';
import {
  cancelBookingCall,
  changeServiceCall,
  completeBookingCall,
  createResourceCall,
  explainSlotCall,
  noShowBookingCall,
  readBookingCall,
  releaseHoldCall,
  rescheduleBookingCall,
  searchSlotsCall,
  setScheduleCall,
  type Booking,
} from '@riserbo/contracts';
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
  seatsIn,
} from './factories';
import { refusalCode, runBooking, type Running } from './running';

const at = '2026-03-03T09:00Z';

describe('group sessions', () => {
  let running: Running;
  let practice: Practice;

  beforeAll(async () => {
    running = await runBooking();
  });
  afterAll(() => running?.stop());
  beforeEach(async () => {
    running.clock.set('2026-03-02T06:00:00Z');
    practice = await aPractice(running, { capacity: 3, durationMinutes: 60, bufferAfterMinutes: 15 });
  });
  const sessions = () =>
    running.rows<{ id: string; taken: number; claims: number }>(
      `SELECT id, taken, (SELECT count(*)::integer FROM claims WHERE holder_id = s.id) AS claims
       FROM group_sessions s WHERE company_id = $1 ORDER BY starts_at`,
      [practice.companyId],
    );
  const counts = async () => (await sessions()).map(({ taken, claims }) => [taken, claims]);
  const search = async (from = '2026-03-03T08:00:00Z', to = '2026-03-03T10:45:00Z') => {
    const query = { serviceId: practice.serviceId, from, to };
    const [found] = (await running.ask(searchSlotsCall, query, aGuest(practice.companyId))).providers;
    return Object.fromEntries(
      startsIn(found).map((start, index) => [start.slice(11, 16), seatsIn(found)[index]]),
    );
  };
  const why = async (startsAt: string) => {
    const { serviceId, providerId, office } = practice;
    return (await running.ask(explainSlotCall, { serviceId, providerId, startsAt: full(startsAt) }, office))
      .removedBy;
  };
  const cancel = async (bookingId: string) => {
    const { version } = await running.ask(readBookingCall, { bookingId }, practice.office);
    return running.ask(cancelBookingCall, { bookingId }, practice.office, { ifMatch: version });
  };
  const move = async (bookingId: string, startsAt: string) => {
    const { version } = await running.ask(readBookingCall, { bookingId }, practice.office);
    const to = { bookingId, startsAt: full(startsAt) };
    return running.ask(rescheduleBookingCall, to, practice.office, { ifMatch: version });
  };

  it('C6 count the seats of bookings that share a time, and refuse one more', async () => {
    const made = [
      await book(running, practice, at),
      await book(running, practice, at),
      await book(running, practice, at),
    ];
    const [session] = await sessions();
    expect(made.map(({ sessionId }) => sessionId)).toEqual(Array(3).fill(session?.id));
    expect(await counts()).toEqual([[3, 1]]);
    expect(await refusalCode(book(running, practice, at))).toBe('session_full');
    expect(await why(at)).toBe('session_full');
    expect(await refusalCode(book(running, practice, '2026-03-03T09:15Z'))).toBe('slot_taken');
    expect(await why('2026-03-03T09:15Z')).toBe('taken');
  });

  it('C6 give the time back with the last seat, and not before', async () => {
    const [one, other] = [await book(running, practice, at), await book(running, practice, at)];
    expect((await cancel(one.id)).sessionId).toBeNull();
    expect(await counts()).toEqual([[1, 1]]);
    expect(await refusalCode(book(running, practice, '2026-03-03T09:15Z'))).toBe('slot_taken');
    await cancel(other.id);
    expect(await counts()).toEqual([]);
    expect(await refusalCode(book(running, practice, '2026-03-03T09:15Z'))).toBe('done');
  });

  it('C8 give the rest of their time back when the last seat is over early, and not before', async () => {
    const seats = [];
    for (let seat = 0; seat < 3; seat++) seats.push(await book(running, practice, at));
    const [left, came, missed] = seats as [Booking, Booking, Booking];
    const ends = () =>
      running.rows('SELECT ends_at FROM claims WHERE holder_id = $1', [left.sessionId as string]);
    running.clock.set('2026-03-03T09:20:00Z');
    await cancel(left.id);
    await running.ask(noShowBookingCall, { bookingId: missed.id }, practice.office, { ifMatch: 1 });
    expect(await ends()).toEqual([{ ends_at: new Date('2026-03-03T10:15:00Z') }]);
    await running.ask(completeBookingCall, { bookingId: came.id }, practice.office, { ifMatch: 1 });
    expect(await ends()).toEqual([{ ends_at: new Date('2026-03-03T09:20:00Z') }]);
    expect(await refusalCode(book(running, practice, '2026-03-03T09:30Z'))).toBe('done');
  });

  it('C3 show every start with its free seats', async () => {
    await book(running, practice, at);
    expect(await search()).toEqual({ '09:00': 2, '10:15': 3, '10:30': 3 });
    await book(running, practice, at);
    await book(running, practice, at);
    expect(await search()).toEqual({ '10:15': 3, '10:30': 3 });
    expect(await search('2026-03-03T10:30:00Z', '2026-03-03T10:31:00Z')).toEqual({ '10:30': 3 });
  });

  it('C3 are asked by the other rules as any start, except for their own claims', async () => {
    await book(running, practice, at);
    const { providerId, serviceId, office } = practice;
    await running.ask(changeServiceCall, { serviceId, minimumNoticeMinutes: 60 * 28 }, office, {
      ifMatch: 1,
    });
    expect(await refusalCode(book(running, practice, at, {}, aGuest(practice.companyId)))).toBe(
      'slot_too_soon',
    );
    expect(await search()).toEqual({ '10:15': 3, '10:30': 3 });
    await running.ask(changeServiceCall, { serviceId, minimumNoticeMinutes: 0 }, office, { ifMatch: 2 });
    await running.ask(setScheduleCall, { providerId, weekly: [] }, office, { ifMatch: 2 });
    expect(await search()).toEqual({});
    expect(await refusalCode(book(running, practice, at))).toBe('slot_closed');
  });

  it('C7 a seat moves to another session, to a time that overlaps its own when it is alone, and back', async () => {
    const [alone, shared] = [
      await book(running, practice, at),
      await book(running, practice, '2026-03-03T11:00Z'),
    ];
    await book(running, practice, '2026-03-03T11:00Z');
    const moved = await move(alone.id, '2026-03-03T09:15Z');
    expect(moved).toMatchObject({
      id: alone.id,
      startsAt: '2026-03-03T09:15:00.000Z',
      endsAt: '2026-03-03T10:15:00.000Z',
    });
    expect(await counts()).toEqual([[1, 1], [2, 1]]); // prettier-ignore
    expect(await refusalCode(move(shared.id, '2026-03-03T11:15Z'))).toBe('slot_taken');
    await move(shared.id, '2026-03-03T09:15Z');
    expect(await counts()).toEqual([[2, 1], [1, 1]]); // prettier-ignore
    await move(alone.id, '2026-03-03T11:00Z');
    await move(shared.id, '2026-03-03T11:00Z');
    expect(await counts()).toEqual([[3, 1]]);
  });

  it('C4 hold a seat, and count it as free once the hold is over or given back', async () => {
    practice = await aPractice(running, { capacity: 2, durationMinutes: 60 });
    const guest = aGuest(practice.companyId);
    const held = await hold(running, practice, at, guest);
    await book(running, practice, at);
    expect(await refusalCode(book(running, practice, at))).toBe('session_full');
    await running.ask(releaseHoldCall, { holdId: held.holdId }, guest);
    await hold(running, practice, at, guest);
    expect((await search())['09:00']).toBeUndefined();
    running.clock.advance(11 * 60_000);
    expect((await search())['09:00']).toBe(1);
    expect(await refusalCode(book(running, practice, at))).toBe('done');
    expect(await counts()).toEqual([[2, 1]]);
  });

  it('C4 C7 make way for the one booking that moves within their time, when their other seats are holds that are over', async () => {
    const moving = await book(running, practice, at);
    await hold(running, practice, at);
    expect(await refusalCode(move(moving.id, '2026-03-03T09:15Z'))).toBe('slot_taken');
    running.clock.advance(11 * 60_000);
    expect(await refusalCode(move(moving.id, '2026-03-03T09:15Z'))).toBe('done');
    expect(await counts()).toEqual([[1, 1]]);
  });

  it('C4 make way when all their seats are holds that are over', async () => {
    const other = await aService(running, practice.office);
    const { providerId } = practice;
    await hold(running, practice, at);
    await running.rows('INSERT INTO offerings VALUES ($1, $2, $3)', [
      practice.companyId,
      other.id,
      providerId,
    ]);
    const single = { ...practice, serviceId: other.id };
    expect(await refusalCode(book(running, single, '2026-03-03T09:30Z'))).toBe('slot_taken');
    running.clock.advance(11 * 60_000);
    const query = { serviceId: other.id, from: '2026-03-03T09:30:00Z', to: '2026-03-03T09:31:00Z' };
    const { providers } = await running.ask(searchSlotsCall, query, practice.office);
    expect(providers.map(startsIn)).toEqual([['2026-03-03T09:30Z']]);
    expect(await refusalCode(book(running, single, '2026-03-03T09:30Z'))).toBe('done');
    expect(await counts()).toEqual([]);
  });

  it('C1 C6 take a room once for all seats', async () => {
    const { serviceId, office } = practice;
    const room = await running.ask(createResourceCall, { kind: 'room', name: 'Hall' }, office);
    const requires = [{ count: 1, resourceIds: [room.id] }];
    await running.ask(changeServiceCall, { serviceId, requires }, office, { ifMatch: 1 });
    await book(running, practice, at);
    await book(running, practice, at);
    expect(await counts()).toEqual([[2, 2]]);
    const rival = { ...practice, providerId: await aProvider(running, office, [serviceId]) };
    expect(await refusalCode(book(running, rival, at))).toBe('resource_taken');
  });

  it('C6 keep the seats that they were opened with when the service changes', async () => {
    const { serviceId, office } = practice;
    await book(running, practice, at);
    await running.ask(changeServiceCall, { serviceId, capacity: 1 }, office, { ifMatch: 1 });
    expect(await refusalCode(book(running, practice, at))).toBe('slot_taken');
    const single = await book(running, practice, '2026-03-03T11:00Z');
    expect(single.sessionId).toBeNull();
    await running.ask(changeServiceCall, { serviceId, capacity: 5 }, office, { ifMatch: 2 });
    expect((await search())['09:00']).toBe(2);
    await move(single.id, at);
    expect(await counts()).toEqual([[2, 1]]);
    expect(await running.rows('SELECT FROM claims WHERE holder_id = $1', [single.id])).toEqual([]);
  });

  it('X27 do not count seats of another company', async () => {
    const theirs = await aPractice(running, { capacity: 3 });
    const { serviceId, providerId } = theirs;
    await book(running, theirs, at, { clientId: randomUUID() });
    expect(await refusalCode(book(running, { ...practice, serviceId, providerId }, at))).toBe('not_found');
    expect(await counts()).toEqual([]);
  });
});
