import { readBookingCall } from '@riserbo/contracts';
import { Round } from '@riserbo/runtime';
import { BookingSweeper } from '../src/lifecycle/booking-sweeper';
import { aPractice, book } from './factories';
import { runBooking, type Running } from './running';

describe('the sweeper', () => {
  let running: Running;
  beforeAll(async () => {
    running = await runBooking();
  });
  afterAll(() => running?.stop());

  it('C8 does the work of other companies though that of one fails', async () => {
    running.clock.set('2026-03-02T06:00:00Z');
    const practices = [await aPractice(running), await aPractice(running), await aPractice(running)];
    const [first, ...others] = practices.sort((one, other) => (one.companyId < other.companyId ? -1 : 1));
    for (const practice of practices) await book(running, practice, '2026-03-03T09:00Z');
    await running.rows(
      `ALTER TABLE bookings ADD CONSTRAINT poison CHECK (company_id <> '${first?.companyId}' OR status <> 'completed')`,
    );
    running.clock.set('2026-03-05T06:00:00Z');
    expect(await running.service.app.get(BookingSweeper).sweep()).toBe(2);
    for (const { office, companyId } of others) {
      const [row] = await running.rows<{ id: string }>('SELECT id FROM bookings WHERE company_id = $1', [
        companyId,
      ]);
      const bookingId = row?.id as string;
      expect(await running.ask(readBookingCall, { bookingId }, office)).toMatchObject({
        status: 'completed',
      });
    }
    await running.rows('ALTER TABLE bookings DROP CONSTRAINT poison');
    expect(await running.service.app.get(BookingSweeper).sweep()).toBe(1);
  });

  it('C8 does the work of others though bookings of a failing company fill the first batch', async () => {
    running.clock.set('2026-03-02T06:00:00Z');
    const practices = [await aPractice(running), await aPractice(running)];
    const [first, other] = practices.sort((a, b) => (a.companyId < b.companyId ? -1 : 1));
    for (const practice of practices) await book(running, practice, '2026-03-03T10:00Z');
    await running.rows(
      `INSERT INTO bookings SELECT (jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid()))).*
       FROM bookings b, generate_series(1, 100) WHERE b.company_id = $1`,
      [first?.companyId],
    );
    await running.rows(
      `ALTER TABLE bookings ADD CONSTRAINT poison CHECK (company_id <> '${first?.companyId}' OR status <> 'completed')`,
    );
    running.clock.set('2026-03-05T06:00:00Z');
    const round = new Round();
    expect(await running.service.app.get(BookingSweeper).sweep(round)).toBe(1);
    expect([...round.failed.keys()]).toEqual([first?.companyId]);
    const statuses = 'SELECT status FROM bookings WHERE company_id = $1';
    expect(await running.rows(statuses, [other?.companyId])).toEqual([{ status: 'completed' }]);
    await running.rows('ALTER TABLE bookings DROP CONSTRAINT poison');
    expect(await running.service.app.get(BookingSweeper).sweep()).toBe(101);
  });
});
