import { bookingPoliciesCall, listBookingsCall, readBookingCall } from '@riserbo/contracts';
import { aMember, aPractice, book } from './factories';
import { runBooking, type Running } from './running';

let running: Running;
beforeAll(async () => {
  running = await runBooking();
});
afterAll(() => running?.stop());

describe('reads of bookings', () => {
  it('I1 are in the audit log: who read, and which bookings were shown', async () => {
    running.clock.set('2026-03-02T06:00:00Z');
    const practice = await aPractice(running);
    const reader = aMember(practice.companyId, 'viewer');
    const made = [
      await book(running, practice, '2026-03-03T09:00Z'),
      await book(running, practice, '2026-03-03T11:00Z'),
    ].map(({ id }) => id);
    const bookingId = made[0] as string;
    await running.ask(readBookingCall, { bookingId }, reader);
    await running.ask(listBookingsCall, {}, reader);
    await running.ask(bookingPoliciesCall, { bookingId }, reader);
    const rows = await running.rows(
      'SELECT action, object_id, body FROM audit_log WHERE company_id = $1 AND actor_id = $2 ORDER BY at',
      [practice.companyId, reader.userId],
    );
    expect(rows).toEqual([
      { action: 'booking.read', object_id: bookingId, body: {} },
      { action: 'booking.list', object_id: null, body: { count: 2, ids: made } },
      { action: 'booking.policies', object_id: bookingId, body: { count: 0 } },
    ]);
  });
});
