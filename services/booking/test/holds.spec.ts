import { randomUUID } from 'node:crypto';
import { holdSlotCall, releaseHoldCall, searchSlotsCall } from '@riserbo/contracts';
import { eventually } from '@riserbo/testing';
import { BookingSweeper } from '../src/lifecycle/booking-sweeper';
import { aGuest, aPractice, book, hold, type Practice, startsIn } from './factories';
import { refusalCode, runBooking, type Running } from './running';

const minute = 60_000;

describe('a hold', () => {
  let running: Running;
  let practice: Practice;

  beforeAll(async () => {
    running = await runBooking({ HOLD_MINUTES: '10', HOLDS_PER_COMPANY: '3' });
  });
  afterAll(() => running?.stop());
  beforeEach(async () => {
    running.clock.set('2026-03-02T06:00:00Z');
    practice = await aPractice(running);
  });
  const statuses = () =>
    running.rows<{ status: string }>(
      'SELECT status FROM bookings WHERE company_id = $1 ORDER BY created_at, id',
      [practice.companyId],
    );
  const events = () =>
    running.rows<{ type: string; version: number }>(
      'SELECT type, version FROM outbox WHERE company_id = $1 ORDER BY aggregate_id, version',
      [practice.companyId],
    );
  const free = async (start: string) => {
    const query = { serviceId: practice.serviceId, from: '2026-03-03T00:00:00Z', to: '2026-03-04T00:00:00Z' };
    const { providers } = await running.ask(searchSlotsCall, query, practice.office);
    return startsIn(providers[0]).includes(start);
  };

  it('C4 takes the time from everybody else while it lives', async () => {
    const held = await hold(running, practice, '2026-03-03T09:00Z');
    expect(held).toMatchObject({
      expiresAt: '2026-03-02T06:10:00.000Z',
      endsAt: '2026-03-03T09:30:00.000Z',
      version: 1,
    });
    expect(await free('2026-03-03T09:00Z')).toBe(false);
    expect(await free('2026-03-03T08:45Z')).toBe(false);
    expect(await free('2026-03-03T09:30Z')).toBe(true);
    expect(await refusalCode(book(running, practice, '2026-03-03T09:15Z'))).toBe('slot_taken');
    expect(await refusalCode(hold(running, practice, '2026-03-03T09:00Z'))).toBe('slot_taken');
  });

  it('C4 becomes the booking of its guest, with the same id and the next version', async () => {
    const guest = aGuest(practice.companyId);
    const { holdId } = await hold(running, practice, '2026-03-03T09:00Z', guest);
    const clientId = randomUUID();
    const booking = await book(running, practice, '2026-03-03T09:00Z', { holdId, clientId }, guest);
    expect(booking).toMatchObject({ id: holdId, clientId, status: 'confirmed', version: 2 });
    expect(await events()).toEqual([
      { type: 'booking.held.v1', version: 1 },
      { type: 'booking.confirmed.v1', version: 2 },
    ]);
    expect(await refusalCode(hold(running, practice, '2026-03-03T10:00Z', guest))).toBe('done');
  });

  it('C4 cannot be booked by another guest, at another time, or a second time', async () => {
    const guest = aGuest(practice.companyId);
    const { holdId } = await hold(running, practice, '2026-03-03T09:00Z', guest);
    const stranger = aGuest(practice.companyId);
    const start = '2026-03-03T09:00Z';
    expect(await refusalCode(book(running, practice, start, { holdId }, stranger))).toBe('hold_expired');
    expect(await refusalCode(book(running, practice, '2026-03-03T10:00Z', { holdId }, guest))).toBe(
      'invalid_input',
    );
    expect(await refusalCode(book(running, practice, start, { holdId }, guest))).toBe('done');
    expect(await refusalCode(book(running, practice, start, { holdId }, guest))).toBe('hold_expired');
  });

  it('C4 is one for each guest, also when they ask twice at once; members may have several', async () => {
    const guest = aGuest(practice.companyId);
    const asks = ['09:00', '10:00', '11:00'].map((time) =>
      refusalCode(hold(running, practice, `2026-03-03T${time}Z`, guest)),
    );
    expect((await Promise.all(asks)).sort()).toEqual(['done', 'hold_exists', 'hold_exists']);
    const again = await running.rows<{ starts_at: Date }>(
      'SELECT starts_at FROM bookings WHERE company_id = $1',
      [practice.companyId],
    );
    expect(again).toHaveLength(1);
    const mine = again[0]?.starts_at.toISOString() as string;
    expect(await hold(running, practice, mine, guest)).toMatchObject({ startsAt: mine, version: 1 });
    expect(await refusalCode(hold(running, practice, '2026-03-03T13:00Z', practice.office))).toBe('done');
    expect(await refusalCode(hold(running, practice, '2026-03-03T14:00Z', practice.office))).toBe('done');
  });

  it('C4 is refused when the company has as many as it may', async () => {
    for (const time of ['09:00', '10:00', '11:00']) await hold(running, practice, `2026-03-03T${time}Z`);
    running.clock.advance(4 * minute);
    await expect(hold(running, practice, '2026-03-03T13:00Z')).rejects.toMatchObject({
      code: 'hold_limit',
      retryAfter: 360,
    });
    running.clock.advance(6 * minute);
    expect(await refusalCode(hold(running, practice, '2026-03-03T13:00Z'))).toBe('done');
  });

  it('B10 C4 has as many times more room as LIMITS_FACTOR says', async () => {
    const other = await running.startReplica({ LIMITS_FACTOR: '2' });
    await running.service.stop();
    const hours = ['08', '09', '10', '11', '12', '13', '14'];
    const ends = await Promise.all(
      hours.map((hour) => refusalCode(hold(running, practice, `2026-03-03T${hour}:00Z`))),
    );
    expect(ends.filter((end) => end === 'done')).toHaveLength(6);
    expect(new Set(ends)).toEqual(new Set(['done', 'hold_limit']));
    await other.stop();
    await running.stop();
    running = await runBooking({ HOLD_MINUTES: '10', HOLDS_PER_COMPANY: '3' });
  });

  describe('from one network', () => {
    const from = (
      ip: string,
      time: string,
      actor: Parameters<typeof running.ask>[2] = aGuest(practice.companyId),
    ) => {
      const { serviceId, providerId } = practice;
      const startsAt = `2026-03-03T${time}:00Z`;
      return refusalCode(running.ask(holdSlotCall, { serviceId, providerId, startsAt }, actor, { ip }));
    };

    it('C4 is refused when as many are held from there as may be, also when they ask at once', async () => {
      const other = await running.startReplica({ HOLDS_PER_COMPANY: '100', HOLDS_PER_NETWORK: '3' });
      await running.service.stop();
      const times = ['08:00', '09:00', '10:00', '11:00', '12:00', '13:00'];
      const ends = await Promise.all(times.map((time, index) => from(`2001:db8:0:1::${index}`, time)));
      expect(ends.sort()).toEqual([...Array(3).fill('done'), ...Array(3).fill('hold_limit')]);
      expect(await from('2001:db8:0:2::1', '14:00')).toBe('done');
      expect(await from('2001:db8:0:1::9', '15:00', practice.office)).toBe('done');
      running.clock.advance(10 * minute);
      expect(await from('2001:db8:0:1::1', '15:30')).toBe('done');
      await other.stop();
      await running.stop();
      running = await runBooking({ HOLD_MINUTES: '10', HOLDS_PER_COMPANY: '3' });
    });

    it('C4 leaves no address behind, and nothing at all when the hold is over', async () => {
      expect(await from('203.0.113.7', '09:00')).toBe('done');
      const kept = () =>
        running.rows<{ held_from: Buffer | null }>('SELECT held_from FROM bookings WHERE company_id = $1', [
          practice.companyId,
        ]);
      expect((await kept())[0]?.held_from).toHaveLength(32);
      running.clock.advance(10 * minute);
      await running.service.app.get(BookingSweeper).sweep();
      expect(await kept()).toEqual([{ held_from: null }]);
    });
  });

  it('C4 can be released by its guest only', async () => {
    const guest = aGuest(practice.companyId);
    const { holdId } = await hold(running, practice, '2026-03-03T09:00Z', guest);
    const release = (actor = guest) => refusalCode(running.ask(releaseHoldCall, { holdId }, actor));
    expect(await release(aGuest(practice.companyId))).toBe('not_found');
    expect(await release()).toBe('done');
    expect(await release()).toBe('not_found');
    expect(await free('2026-03-03T09:00Z')).toBe(true);
    expect((await events()).map(({ type }) => type)).toEqual(['booking.held.v1', 'booking.expired.v1']);
    expect(await running.rows('SELECT FROM claims WHERE holder_id = $1', [holdId])).toEqual([]);
  });

  it('C4 lasts to its last millisecond; then the booking that needs the time ends it in its transaction', async () => {
    const guest = aGuest(practice.companyId);
    const { holdId } = await hold(running, practice, '2026-03-03T09:00Z', guest);
    running.clock.advance(10 * minute - 1);
    expect(await refusalCode(book(running, practice, '2026-03-03T09:15Z'))).toBe('slot_taken');
    running.clock.advance(1);
    expect(await free('2026-03-03T09:00Z')).toBe(true);
    expect(await refusalCode(book(running, practice, '2026-03-03T09:00Z', { holdId }, guest))).toBe(
      'hold_expired',
    );
    expect(await refusalCode(book(running, practice, '2026-03-03T09:15Z'))).toBe('done');
    expect(await statuses()).toEqual([{ status: 'expired' }, { status: 'confirmed' }]);
    expect((await events()).map(({ type }) => type).sort()).toEqual([
      'booking.confirmed.v1',
      'booking.expired.v1',
      'booking.held.v1',
    ]);
  });

  it('C4 is over at its start at the latest: nothing is booked that has begun', async () => {
    const guest = aGuest(practice.companyId);
    running.clock.set('2026-03-03T08:56:00Z');
    const held = await hold(running, practice, '2026-03-03T09:00Z', guest);
    expect(held.expiresAt).toBe('2026-03-03T09:00:00.000Z');
    running.clock.set('2026-03-03T09:00:00Z');
    const { holdId } = held;
    expect(await refusalCode(book(running, practice, '2026-03-03T09:00Z', { holdId }, guest))).toBe(
      'hold_expired',
    );
  });

  it('C4 that lapsed elsewhere does not keep its guest from another one', async () => {
    const guest = aGuest(practice.companyId);
    await hold(running, practice, '2026-03-03T09:00Z', guest);
    running.clock.advance(10 * minute);
    expect(await refusalCode(hold(running, practice, '2026-03-05T15:00Z', guest))).toBe('done');
    expect(await statuses()).toEqual([{ status: 'expired' }, { status: 'held' }]);
  });

  it('C4 is tidied away when it is over, once among replicas', async () => {
    const other = await running.startReplica();
    const sweepers = [running.service, other].map(({ app }) => app.get(BookingSweeper));
    for (const time of ['09:00', '10:00', '11:00']) await hold(running, practice, `2026-03-03T${time}Z`);
    running.clock.advance(9 * minute);
    await Promise.all(sweepers.map((sweeper) => sweeper.sweep()));
    expect(await statuses()).toEqual([{ status: 'held' }, { status: 'held' }, { status: 'held' }]);
    running.clock.advance(minute);
    const counts = await Promise.all([...sweepers, ...sweepers].map((sweeper) => sweeper.sweep()));
    expect(counts.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(3);
    expect(await statuses()).toEqual([{ status: 'expired' }, { status: 'expired' }, { status: 'expired' }]);
    const expired = (await events()).filter(({ type }) => type === 'booking.expired.v1');
    expect(expired).toEqual(Array(3).fill({ type: 'booking.expired.v1', version: 2 }));
    await other.stop();
  });

  it('C4 is tidied away by itself', async () => {
    await hold(running, practice, '2026-03-03T09:00Z');
    running.clock.advance(10 * minute);
    const other = await running.startReplica({ SWEEP_SECONDS: '1' });
    await eventually(async () => expect(await statuses()).toEqual([{ status: 'expired' }]));
    await other.stop();
  });

  it('X29 is refused with the service or provider of another company, as if there were none', async () => {
    const theirs = await aPractice(running);
    const wanted = {
      startsAt: '2026-03-03T09:00:00Z',
      serviceId: practice.serviceId,
      providerId: practice.providerId,
    };
    const guest = aGuest(practice.companyId);
    for (const swapped of [{ providerId: theirs.providerId }, { serviceId: theirs.serviceId }])
      expect(await refusalCode(running.ask(holdSlotCall, { ...wanted, ...swapped }, guest))).toBe(
        'not_found',
      );
    expect(await refusalCode(running.ask(holdSlotCall, wanted, guest))).toBe('done');
  });
});
