import {
  arriveBookingCall,
  bookingForMessageCall,
  cancelLinkCall,
  completeBookingCall,
  createResourceCall,
  changeServiceCall,
  noShowBookingCall,
  readBookingSettingsCall,
  reopenBookingCall,
  setBookingSettingsCall,
} from '@riserbo/contracts';
import { aGuest, aMember, aPractice, book, type Practice } from './factories';
import { refusalCode, runBooking, type Running } from './running';

const at = '2026-03-03T09:00Z';
const price = { currency: 'EUR', amount: 5000 };
type MarkCall = typeof noShowBookingCall;

describe('a wrong outcome', () => {
  let running: Running;
  let practice: Practice;

  beforeAll(async () => {
    running = await runBooking();
  });
  afterAll(() => running?.stop());
  beforeEach(async () => {
    running.clock.set('2026-03-02T06:00:00Z');
    practice = await aPractice(running, { durationMinutes: 60, bufferAfterMinutes: 15, price });
  });
  const mark = (call: MarkCall, bookingId: string, ifMatch: number, actor = practice.office) =>
    running.ask(call, { bookingId }, actor, { ifMatch });
  const books = () =>
    running.rows<Record<string, unknown>>(
      'SELECT sales, gross::integer FROM sales WHERE company_id = $1 AND sales > 0',
      [practice.companyId],
    );
  const endOf = async (id: string) =>
    (await running.rows<{ at: Date | null }>('SELECT ended_at AS at FROM bookings WHERE id = $1', [id]))[0]
      ?.at;
  const claims = (holderId: string) =>
    running.rows<{ from: string; to: string }>(
      `SELECT to_char(starts_at AT TIME ZONE 'UTC', 'HH24:MI') AS from, to_char(ends_at AT TIME ZONE 'UTC', 'HH24:MI') AS to
       FROM claims WHERE holder_id = $1 ORDER BY resource_id, starts_at`,
      [holderId],
    );

  it('C8 C15 C17 becomes the other outcome: audited, in the books, and emitted with the next version', async () => {
    const { id } = await book(running, practice, at);
    running.clock.set('2026-03-03T10:30:00Z');
    await mark(completeBookingCall, id, 1);
    const end = await endOf(id);
    expect(end).toEqual(running.clock.now());
    expect(await books()).toEqual([{ sales: 1, gross: 5000 }]);
    running.clock.set('2026-03-03T10:40:00Z');
    expect(await mark(noShowBookingCall, id, 2)).toMatchObject({ status: 'no_show', version: 3 });
    expect(await books()).toEqual([]);
    expect(await mark(completeBookingCall, id, 3)).toMatchObject({ status: 'completed', version: 4 });
    expect(await books()).toEqual([{ sales: 1, gross: 5000 }]);
    expect(await endOf(id)).toEqual(end); // statistics count it in the period of its first end
    const events = await running.rows(
      'SELECT type, version FROM outbox WHERE aggregate_id = $1 ORDER BY version OFFSET 1',
      [id],
    );
    expect(events).toEqual([
      { type: 'booking.completed.v1', version: 2 },
      { type: 'booking.no_show.v1', version: 3 },
      { type: 'booking.completed.v1', version: 4 },
    ]);
    const log = await running.rows(
      'SELECT action, body FROM audit_log WHERE object_id = $1 ORDER BY at OFFSET 2',
      [id],
    );
    expect(log).toEqual([
      { action: 'booking.no_show', body: { from: 'completed' } },
      { action: 'booking.complete', body: { from: 'no_show' } },
    ]);
  });

  it('C8 is taken back while the time runs: what is left of it is claimed again', async () => {
    const { id } = await book(running, practice, at);
    running.clock.set('2026-03-03T09:10:00Z');
    await mark(noShowBookingCall, id, 1);
    expect(await claims(id)).toEqual([{ from: '09:00', to: '09:10' }]);
    expect(await mark(reopenBookingCall, id, 2)).toMatchObject({ status: 'confirmed', version: 3 });
    expect(await claims(id)).toEqual([{ from: '09:00', to: '10:15' }]);
    expect(await refusalCode(book(running, practice, '2026-03-03T09:30Z'))).toBe('slot_taken');
    expect(await mark(arriveBookingCall, id, 3)).toMatchObject({ status: 'arrived' });
    expect(await mark(reopenBookingCall, id, 4)).toMatchObject({ status: 'confirmed', version: 5 });
    const events = await running.rows<{ type: string }>(
      'SELECT type FROM outbox WHERE aggregate_id = $1 ORDER BY version',
      [id],
    );
    expect(events.slice(-3).map(({ type }) => type)).toEqual([
      'booking.reopened.v1',
      'booking.arrived.v1',
      'booking.reopened.v1',
    ]);
  });

  it('C6 C8 is not taken back where the rest of the time went to another booking', async () => {
    const { id } = await book(running, practice, at);
    running.clock.set('2026-03-03T09:00:00Z');
    await mark(noShowBookingCall, id, 1);
    expect(await claims(id)).toEqual([]);
    await book(running, practice, '2026-03-03T09:15Z');
    expect(await refusalCode(mark(reopenBookingCall, id, 2))).toBe('slot_taken');
    running.clock.set('2026-03-03T10:30:00Z');
    expect(await mark(reopenBookingCall, id, 2)).toMatchObject({ status: 'confirmed' });
    expect(await claims(id)).toEqual([]);
  });

  it('C1 C8 claims its room again, with the provider', async () => {
    const { office, serviceId } = practice;
    const room = await running.ask(createResourceCall, { name: 'Room 1', kind: 'room' }, office);
    const requires = [{ count: 1, resourceIds: [room.id] }];
    await running.ask(changeServiceCall, { serviceId, requires }, office, { ifMatch: 1 });
    const { id } = await book(running, practice, at);
    running.clock.set('2026-03-03T09:00:00Z');
    await mark(noShowBookingCall, id, 1);
    await mark(reopenBookingCall, id, 2);
    expect(await claims(id)).toEqual(Array(2).fill({ from: '09:00', to: '10:15' }));
  });

  it('C6 C8 claims the time of a group session again, where the last of it had not come', async () => {
    practice = await aPractice(running, { durationMinutes: 60, capacity: 3 });
    const [first, second] = [await book(running, practice, at), await book(running, practice, at)];
    const session = first.sessionId as string;
    running.clock.set('2026-03-03T09:20:00Z');
    await mark(noShowBookingCall, first.id, 1);
    await mark(reopenBookingCall, first.id, 2);
    expect(await claims(session)).toEqual([{ from: '09:00', to: '10:00' }]);
    await mark(noShowBookingCall, first.id, 3);
    await mark(noShowBookingCall, second.id, 1);
    expect(await claims(session)).toEqual([{ from: '09:00', to: '09:20' }]);
    await mark(reopenBookingCall, second.id, 2);
    expect(await claims(session)).toEqual([{ from: '09:00', to: '10:00' }]);
  });

  it('C8 is for staff, for the days that the company sets, seven by default', async () => {
    const { id } = await book(running, practice, at);
    const { office, companyId } = practice;
    expect(await running.ask(readBookingSettingsCall, {}, office)).toMatchObject({ correctionDays: 7 });
    running.clock.set('2026-03-03T10:30:00Z');
    await mark(noShowBookingCall, id, 1);
    expect(await refusalCode(mark(completeBookingCall, id, 2, aMember(companyId, 'viewer')))).toBe(
      'forbidden',
    );
    running.clock.set('2026-03-10T10:00:00.001Z');
    for (const call of [completeBookingCall, reopenBookingCall])
      expect(await refusalCode(mark(call, id, 2))).toBe('mark_final');
    const settings = { pendingMinutes: 60, completeAfterMinutes: 60, correctionDays: 8 };
    expect(await running.ask(setBookingSettingsCall, settings, office, { ifMatch: 1 })).toMatchObject(
      settings,
    );
    expect(await mark(completeBookingCall, id, 2)).toMatchObject({ status: 'completed' });
  });

  it('C8 C12 withdraws a request at any time before it starts, whatever the cut-off', async () => {
    practice = await aPractice(running, { confirmation: 'by_office', cancelCutoffMinutes: 1440 });
    const { office } = practice;
    const settings = { pendingMinutes: 20_160, completeAfterMinutes: 60 };
    await running.ask(setBookingSettingsCall, settings, office, { ifMatch: 1 });
    const { id } = await book(running, practice, at, {}, aGuest(practice.companyId));
    const service = { kind: 'service', service: 'notifications', companyId: practice.companyId } as const;
    const { manageToken: token } = await running.ask(bookingForMessageCall, { bookingId: id }, service);
    running.clock.set('2026-03-03T08:59:00Z');
    const gateway = { kind: 'service', service: 'gateway' } as const;
    expect(await running.ask(cancelLinkCall, { token }, gateway, { ifMatch: 1 })).toMatchObject({
      status: 'cancelled',
    });
  });
});
