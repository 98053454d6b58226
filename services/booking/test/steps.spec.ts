import { randomUUID } from 'node:crypto';
import {
  arriveBookingCall,
  completeBookingCall,
  confirmBookingCall,
  declineBookingCall,
  noShowBookingCall,
  readBookingCall,
  readBookingSettingsCall,
  rescheduleBookingCall,
  setBookingSettingsCall,
} from '@riserbo/contracts';
import { eventually } from '@riserbo/testing';
import { BookingSweeper } from '../src/lifecycle/booking-sweeper';
import { aGuest, aMember, aPractice, book, full, hold, type Practice } from './factories';
import { refusalCode, runBooking, type Running } from './running';

const minute = 60_000;
const at = '2026-03-03T09:00Z';
type StepCall = typeof confirmBookingCall | typeof declineBookingCall;

describe('the outcome of a booking', () => {
  let running: Running;
  let practice: Practice;

  beforeAll(async () => {
    running = await runBooking();
  });
  afterAll(() => running?.stop());
  beforeEach(async () => {
    running.clock.set('2026-03-02T06:00:00Z');
    practice = await aPractice(running, { bufferAfterMinutes: 10, confirmation: 'by_office' });
  });
  const asked = (startsAt = at, more: Parameters<typeof book>[3] = {}) =>
    book(running, practice, startsAt, more, aGuest(practice.companyId));
  const step = (call: StepCall, bookingId: string, ifMatch = 1, actor = practice.office) =>
    running.ask(call, { bookingId }, actor, { ifMatch });
  const read = (bookingId: string) => running.ask(readBookingCall, { bookingId }, practice.office);
  const events = (bookingId: string) =>
    running.rows<{ type: string; payload: Record<string, unknown> }>(
      'SELECT type, payload FROM outbox WHERE aggregate_id = $1 ORDER BY version',
      [bookingId],
    );
  const claims = (bookingId: string) =>
    running.rows<{ starts_at: Date; ends_at: Date }>(
      'SELECT starts_at, ends_at FROM claims WHERE holder_id = $1',
      [bookingId],
    );
  const sweep = (service = running.service) => service.app.get(BookingSweeper).sweep();

  describe('that waits for the office', () => {
    it('C8 claims its time, is emitted as requested, and can be confirmed', async () => {
      const booking = await asked();
      expect(booking).toMatchObject({ status: 'pending', answerBy: '2026-03-03T06:00:00.000Z', version: 1 });
      expect(await refusalCode(book(running, practice, '2026-03-03T09:15Z'))).toBe('slot_taken');
      const confirmed = await step(confirmBookingCall, booking.id);
      expect(confirmed).toMatchObject({ status: 'confirmed', answerBy: null, version: 2, channel: 'online' });
      expect((await events(booking.id)).map(({ type }) => type)).toEqual([
        'booking.requested.v1',
        'booking.confirmed.v1',
      ]);
      running.clock.set('2026-03-03T06:00:00Z');
      await sweep();
      expect(await read(booking.id)).toEqual(confirmed);
    });

    it('C8 is declined with that reason, and its time is free', async () => {
      const { id } = await asked();
      expect(await step(declineBookingCall, id)).toMatchObject({
        status: 'cancelled',
        cancelReason: 'declined',
      });
      expect((await events(id)).at(-1)).toMatchObject({
        type: 'booking.cancelled.v1',
        payload: { reason: 'declined' },
      });
      expect(await refusalCode(asked())).toBe('done');
      const { id: other } = await book(running, practice, '2026-03-03T12:00Z');
      expect(await refusalCode(step(declineBookingCall, other))).toBe('state_forbids');
    });

    it('C8 is confirmed at once if the office makes it', async () => {
      expect(await book(running, practice, at)).toMatchObject({ status: 'confirmed', channel: 'office' });
    });

    it('C4 C8 waits also when it comes from a hold, as long as the company says', async () => {
      await running.ask(
        setBookingSettingsCall,
        { pendingMinutes: 30, completeAfterMinutes: 0 },
        practice.office,
        { ifMatch: 1 },
      );
      const guest = aGuest(practice.companyId);
      const { holdId } = await hold(running, practice, at, guest);
      const booking = await book(running, practice, at, { holdId }, guest);
      expect(booking).toMatchObject({ status: 'pending', answerBy: '2026-03-02T06:30:00.000Z' });
      expect(await asked('2026-03-03T12:00Z')).toMatchObject({ answerBy: '2026-03-02T06:30:00.000Z' });
    });

    it('C8 cannot be answered after its deadline, to the millisecond; a booking that needs the time ends it', async () => {
      const { id } = await asked();
      running.clock.set('2026-03-03T05:59:59.999Z');
      expect(await refusalCode(book(running, practice, at))).toBe('slot_taken');
      running.clock.set('2026-03-03T06:00:00Z');
      expect(await refusalCode(step(confirmBookingCall, id))).toBe('state_forbids');
      const later = { bookingId: id, startsAt: full('2026-03-04T09:00Z') };
      const moved = running.ask(rescheduleBookingCall, later, practice.office, { ifMatch: 1 });
      expect(await refusalCode(moved)).toBe('state_forbids');
      expect(await refusalCode(book(running, practice, at))).toBe('done');
      expect(await read(id)).toMatchObject({ status: 'cancelled', cancelReason: 'not_answered', version: 2 });
    });

    it('C8 never waits past its start, also when it is moved', async () => {
      const { id } = await asked('2026-03-03T12:00Z');
      const command = { bookingId: id, startsAt: full('2026-03-02T08:00Z') };
      const moved = await running.ask(rescheduleBookingCall, command, practice.office, { ifMatch: 1 });
      expect(moved).toMatchObject({ status: 'pending', answerBy: '2026-03-02T08:00:00.000Z' });
    });

    it('C8 is cancelled by itself once among replicas, also when the work is cut off in the middle', async () => {
      const ids: string[] = [];
      for (const day of ['03', '04', '05', '06'])
        for (const hour of ['08', '09', '10', '11', '12', '13', '14', '15'])
          ids.push((await asked(`2026-03-${day}T${hour}:00Z`, { clientId: randomUUID() })).id);
      const other = await running.startReplica();
      running.clock.set('2026-03-03T06:00:00Z');
      const cutOff = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'booking_app' AND datname = current_database()`;
      await Promise.allSettled([sweep(), sweep(other), running.rows(cutOff), sweep(), running.rows(cutOff)]);
      await running.service.stop();
      await eventually(async () => {
        await sweep(other);
        const open = await running.rows(`SELECT FROM bookings WHERE company_id = $1 AND status = 'pending'`, [
          practice.companyId,
        ]);
        expect(open).toEqual([]);
      });
      const said = await running.rows<{ aggregate_id: string }>(
        `SELECT aggregate_id FROM outbox WHERE company_id = $1 AND type = 'booking.cancelled.v1'`,
        [practice.companyId],
      );
      expect(said.map((row) => row.aggregate_id).sort()).toEqual(ids.sort());
      await running.stop();
      running = await runBooking();
    });
  });

  describe('that takes place', () => {
    const confirmed = async () => (await book(running, practice, at)).id;

    it('C8 goes by arrival to completion; what is left of its time is free then', async () => {
      const id = await confirmed();
      running.clock.set('2026-03-03T08:55:00Z');
      expect(await step(arriveBookingCall, id)).toMatchObject({ status: 'arrived', version: 2 });
      expect(await refusalCode(step(completeBookingCall, id, 2))).toBe('not_yet');
      running.clock.set('2026-03-03T09:10:30Z');
      expect(await step(completeBookingCall, id, 2)).toMatchObject({ status: 'completed', version: 3 });
      expect(await claims(id)).toEqual([
        { starts_at: new Date('2026-03-03T09:00:00Z'), ends_at: new Date('2026-03-03T09:10:30Z') },
      ]);
      expect(await refusalCode(book(running, practice, '2026-03-03T09:15Z'))).toBe('done');
      expect((await events(id)).map(({ type }) => type)).toEqual([
        'booking.confirmed.v1',
        'booking.arrived.v1',
        'booking.completed.v1',
      ]);
    });

    it('C6 C8 keeps the buffer of one that is completed after its end', async () => {
      const id = await confirmed();
      running.clock.set('2026-03-03T09:32:00Z');
      await step(completeBookingCall, id);
      expect((await claims(id))[0]?.ends_at).toEqual(new Date('2026-03-03T09:40:00Z'));
    });

    it('C8 is a no-show from its start on, and gives its time back whole at the start', async () => {
      const id = await confirmed();
      running.clock.set('2026-03-03T08:59:59.999Z');
      expect(await refusalCode(step(noShowBookingCall, id))).toBe('not_yet');
      running.clock.set('2026-03-03T09:00:00Z');
      expect(await step(noShowBookingCall, id)).toMatchObject({ status: 'no_show', version: 2 });
      expect(await claims(id)).toEqual([]);
      expect(await refusalCode(step(arriveBookingCall, id, 2))).toBe('state_forbids');
    });

    it('C8 is completed once, some time after its end, if it was left unmarked', async () => {
      const id = await confirmed();
      running.clock.set('2026-03-04T09:29:59.999Z');
      await sweep();
      expect(await read(id)).toMatchObject({ status: 'confirmed' });
      running.clock.set('2026-03-04T09:30:00Z');
      const other = await running.startReplica();
      await Promise.all([sweep(), sweep(other), sweep()]);
      expect(await read(id)).toMatchObject({ status: 'completed', version: 2 });
      expect(await events(id)).toHaveLength(2);
      await other.stop();
    });

    it('C14 asks for the version that was read, and repeats an answer', async () => {
      const id = await confirmed();
      const arrive = (more: object) =>
        running.ask(arriveBookingCall, { bookingId: id }, practice.office, more);
      expect(await refusalCode(arrive({}))).toBe('if_match_required');
      expect(await refusalCode(arrive({ ifMatch: 2 }))).toBe('stale_version');
      const key = { ifMatch: 1, idempotencyKey: 'here' };
      expect(await arrive(key)).toEqual(await arrive(key));
    });

    it('A4 X27 X33 is marked by staff of the company only', async () => {
      const id = await confirmed();
      const by = (actor: Parameters<typeof running.ask>[2]) =>
        refusalCode(running.ask(arriveBookingCall, { bookingId: id }, actor, { ifMatch: 1 }));
      expect(await by(aMember(randomUUID()))).toBe('not_found');
      expect(await by(aMember(practice.companyId, 'viewer'))).toBe('forbidden');
      expect(await by(aGuest(practice.companyId))).toBe('forbidden');
      expect(await by(aMember(practice.companyId, 'provider'))).toBe('done');
    });

    it('I1 writes who said what', async () => {
      const id = await confirmed();
      await step(arriveBookingCall, id);
      running.clock.set('2026-03-05T06:00:00Z');
      await sweep();
      const log = await running.rows(
        'SELECT action, actor_kind FROM audit_log WHERE object_id = $1 ORDER BY at',
        [id],
      );
      expect(log).toEqual([
        { action: 'booking.book', actor_kind: 'member' },
        { action: 'booking.arrive', actor_kind: 'member' },
        { action: 'booking.complete', actor_kind: 'service' },
      ]);
    });
  });

  it('C8 a company sets how long it waits; two that do so at once do not undo each other', async () => {
    const { office } = practice;
    const { version, ...before } = await running.ask(readBookingSettingsCall, {}, office);
    expect({ version, ...before }).toEqual({
      ...{ pendingMinutes: 1440, completeAfterMinutes: 1440 },
      ...{ correctionDays: 7, bookingsPerGuest: 5, version: 1 },
    });
    const set = (pendingMinutes: number) =>
      refusalCode(running.ask(setBookingSettingsCall, { ...before, pendingMinutes }, office, { ifMatch: 1 }));
    expect((await Promise.all([set(10), set(20)])).sort()).toEqual(['done', 'stale_version']);
    expect(await running.ask(readBookingSettingsCall, {}, office)).toMatchObject({ version: 2 });
    expect(await running.ask(readBookingSettingsCall, {}, aMember(randomUUID()))).toMatchObject({
      version: 1,
    });
    running.clock.advance(minute);
  });
});
