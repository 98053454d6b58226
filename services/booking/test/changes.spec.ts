import { randomUUID } from 'node:crypto';
import {
  cancelBookingCall,
  readBookingCall,
  releaseHoldCall,
  rescheduleBookingCall,
} from '@riserbo/contracts';
import { aGuest, aMember, aPractice, aProvider, book, full, hold, type Practice } from './factories';
import { refusalCode, runBooking, type Running } from './running';

describe('changing a booking', () => {
  let running: Running;
  let practice: Practice;

  beforeAll(async () => {
    running = await runBooking();
  });
  afterAll(() => running?.stop());
  beforeEach(async () => {
    running.clock.set('2026-03-02T06:00:00Z');
    practice = await aPractice(running, { bufferAfterMinutes: 10 });
  });
  const move = (bookingId: string, startsAt: string, ifMatch: number | undefined = 1, providerId?: string) =>
    running.ask(
      rescheduleBookingCall,
      { bookingId, startsAt: full(startsAt), ...(providerId ? { providerId } : {}) },
      practice.office,
      ifMatch === undefined ? {} : { ifMatch },
    );
  const cancel = (bookingId: string, ifMatch: number | undefined = 1, actor = practice.office) =>
    running.ask(cancelBookingCall, { bookingId }, actor, ifMatch === undefined ? {} : { ifMatch });
  const read = (bookingId: string) => running.ask(readBookingCall, { bookingId }, practice.office);
  const claims = (holderId: string) =>
    running.rows<{ starts_at: Date; resource_id: string }>(
      'SELECT starts_at, resource_id FROM claims WHERE holder_id = $1',
      [holderId],
    );
  const events = (bookingId: string) =>
    running.rows<{ type: string; version: number; payload: Record<string, unknown> }>(
      'SELECT type, version, payload FROM outbox WHERE aggregate_id = $1 ORDER BY version',
      [bookingId],
    );

  it('C7 moves in place: same id, next version, the old time free and the new one taken', async () => {
    const { id } = await book(running, practice, '2026-03-03T09:00Z');
    const moved = await move(id, '2026-03-04T10:00Z');
    expect(moved).toMatchObject({ id, version: 2, status: 'confirmed', endsAt: '2026-03-04T10:30:00.000Z' });
    expect(await read(id)).toEqual(moved);
    expect(await claims(id)).toEqual([
      { starts_at: new Date('2026-03-04T10:00:00Z'), resource_id: practice.providerId },
    ]);
    expect(await refusalCode(book(running, practice, '2026-03-03T09:00Z'))).toBe('done');
    expect(await refusalCode(book(running, practice, '2026-03-04T10:00Z'))).toBe('slot_taken');
  });

  it('C7 moves by less than its own length: its own time is not in its way', async () => {
    const { id } = await book(running, practice, '2026-03-03T09:00Z');
    expect(await refusalCode(move(id, '2026-03-03T09:15Z'))).toBe('done');
  });

  it('C7 C15 says from where it moved, also to another provider', async () => {
    const other = await aProvider(running, practice.office, [practice.serviceId]);
    const { id } = await book(running, practice, '2026-03-03T09:00Z');
    await move(id, '2026-03-03T09:00Z', 1, other);
    expect((await claims(id)).map(({ resource_id: resource }) => resource)).toEqual([other]);
    const [, moved] = await events(id);
    expect(moved).toMatchObject({
      type: 'booking.rescheduled.v1',
      version: 2,
      payload: {
        ...{ id, providerId: other, startsAt: '2026-03-03T09:00:00.000Z' },
        ...{ previousProviderId: practice.providerId, previousStartsAt: '2026-03-03T09:00:00.000Z' },
      },
    });
  });

  it('C7 keeps the old time when the new one is taken, and says nothing', async () => {
    const { id } = await book(running, practice, '2026-03-03T09:00Z');
    await book(running, practice, '2026-03-03T11:00Z');
    expect(await refusalCode(move(id, '2026-03-03T11:15Z'))).toBe('slot_taken');
    expect(await refusalCode(move(id, '2026-03-03T04:00Z'))).toBe('slot_closed');
    expect(await read(id)).toMatchObject({ startsAt: '2026-03-03T09:00:00.000Z', version: 1 });
    expect(await claims(id)).toHaveLength(1);
    expect(await events(id)).toHaveLength(1);
    expect(await refusalCode(book(running, practice, '2026-03-03T09:00Z'))).toBe('slot_taken');
  });

  it('C7 refuses a move onto itself, of nothing, and of what is over', async () => {
    const { id } = await book(running, practice, '2026-03-03T09:00Z');
    expect(await refusalCode(move(id, '2026-03-03T09:00Z'))).toBe('same_time');
    expect(await refusalCode(move(randomUUID(), '2026-03-03T10:00Z'))).toBe('not_found');
    await cancel(id);
    expect(await refusalCode(move(id, '2026-03-03T10:00Z', 2))).toBe('state_forbids');
    const guest = aGuest(practice.companyId);
    const { holdId } = await hold(running, practice, '2026-03-03T09:00Z', guest);
    expect(await refusalCode(move(holdId, '2026-03-03T10:00Z'))).toBe('state_forbids');
  });

  it('C8 cancels once: the time is free, the reason is kept and said', async () => {
    const { id } = await book(running, practice, '2026-03-03T09:00Z');
    const cancelled = await cancel(id);
    expect(cancelled).toMatchObject({ id, status: 'cancelled', cancelReason: 'by_office', version: 2 });
    expect(await claims(id)).toEqual([]);
    expect(await refusalCode(cancel(id, 2))).toBe('state_forbids');
    expect((await events(id)).at(-1)).toMatchObject({
      type: 'booking.cancelled.v1',
      payload: { id, version: 2, reason: 'by_office', startsAt: '2026-03-03T09:00:00.000Z' },
    });
    expect(await refusalCode(book(running, practice, '2026-03-03T09:00Z'))).toBe('done');
  });

  it('C8 lets the office cancel a hold, which its guest then cannot book or give back', async () => {
    const guest = aGuest(practice.companyId);
    const { holdId } = await hold(running, practice, '2026-03-03T09:00Z', guest);
    expect(await refusalCode(cancel(holdId))).toBe('done');
    expect(await refusalCode(book(running, practice, '2026-03-03T09:00Z', { holdId }, guest))).toBe(
      'hold_expired',
    );
    expect(await refusalCode(running.ask(releaseHoldCall, { holdId }, guest))).toBe('not_found');
  });

  it('C14 asks for the version that was read', async () => {
    const { id } = await book(running, practice, '2026-03-03T09:00Z');
    await move(id, '2026-03-03T10:00Z');
    for (const change of [
      (match?: number) => cancel(id, match),
      (match?: number) => move(id, '2026-03-03T11:00Z', match),
    ]) {
      expect(await refusalCode(change(1))).toBe('stale_version');
      expect(await refusalCode(change(3))).toBe('stale_version');
    }
    const { bookingId } = { bookingId: id };
    expect(await refusalCode(running.ask(cancelBookingCall, { bookingId }, practice.office))).toBe(
      'if_match_required',
    );
    const command = { bookingId, startsAt: full('2026-03-03T11:00Z') };
    expect(await refusalCode(running.ask(rescheduleBookingCall, command, practice.office))).toBe(
      'if_match_required',
    );
    const rivals = await Promise.all(
      [cancel(id, 2), cancel(id, 2), move(id, '2026-03-03T11:00Z', 2)].map(refusalCode),
    );
    expect(rivals.filter((end) => end === 'done')).toHaveLength(1);
    expect(rivals.filter((end) => end === 'stale_version')).toHaveLength(2);
  });

  it('C14 X72 answers a repeated move or cancellation with its first answer', async () => {
    const { id: bookingId } = await book(running, practice, '2026-03-03T09:00Z');
    const command = { bookingId, startsAt: full('2026-03-03T10:00Z') };
    const key = { ifMatch: 1, idempotencyKey: 'move-1' };
    const first = await running.ask(rescheduleBookingCall, command, practice.office, key);
    expect(await running.ask(rescheduleBookingCall, command, practice.office, key)).toEqual(first);
    const other = { ...command, startsAt: full('2026-03-03T11:00Z') };
    expect(await refusalCode(running.ask(rescheduleBookingCall, other, practice.office, key))).toBe(
      'idempotency_key_reused',
    );
    const again = { ifMatch: 2, idempotencyKey: 'cancel-1' };
    const gone = await running.ask(cancelBookingCall, { bookingId }, practice.office, again);
    expect(await running.ask(cancelBookingCall, { bookingId }, practice.office, again)).toEqual(gone);
    expect(await events(bookingId)).toHaveLength(3);
  });

  it('C7 does not bind the office by cut-offs', async () => {
    practice = await aPractice(running, { cancelCutoffMinutes: 1440, rescheduleCutoffMinutes: 1440 });
    const { id } = await book(running, practice, '2026-03-02T09:00Z');
    expect(await refusalCode(move(id, '2026-03-02T10:00Z'))).toBe('done');
    expect(await refusalCode(cancel(id, 2))).toBe('done');
  });

  it('X27 X33 finds no booking of another company, and needs the permission to change one', async () => {
    const { id } = await book(running, practice, '2026-03-03T09:00Z');
    expect(await refusalCode(cancel(id, 1, aMember(randomUUID())))).toBe('not_found');
    expect(await refusalCode(cancel(id, 1, aMember(practice.companyId, 'viewer')))).toBe('forbidden');
    const guest = aGuest(practice.companyId);
    expect(await refusalCode(running.ask(cancelBookingCall, { bookingId: id }, guest, { ifMatch: 1 }))).toBe(
      'forbidden',
    );
    expect(await refusalCode(cancel(id))).toBe('done');
  });

  it('I1 writes who moved and who cancelled, in the transaction of the act', async () => {
    const { id } = await book(running, practice, '2026-03-03T09:00Z');
    await book(running, practice, '2026-03-03T12:00Z');
    await refusalCode(move(id, '2026-03-03T12:00Z'));
    await move(id, '2026-03-03T10:00Z');
    await cancel(id, 2);
    const log = await running.rows<{ action: string; actor_id: string }>(
      'SELECT action, actor_id FROM audit_log WHERE object_id = $1 ORDER BY at',
      [id],
    );
    expect(log.map(({ action }) => action)).toEqual(['booking.book', 'booking.reschedule', 'booking.cancel']);
    expect(new Set(log.map(({ actor_id: actor }) => actor))).toEqual(new Set([practice.office.userId]));
  });
});
