import { cancelBookingCall, rescheduleBookingCall } from '@riserbo/contracts';
import { aPractice, book, full } from './factories';
import { refusalCode, runBooking, type Running } from './running';

const elsewhere = full('2026-03-05T09:00Z');

describe('a request that waits too long for a lock', () => {
  let running: Running;
  beforeAll(async () => {
    running = await runBooking();
  });
  afterAll(() => running?.stop());

  it('X100 C6 is refused as unavailable, has changed nothing and can try again', async () => {
    const practice = await aPractice(running, { durationMinutes: 60 });
    const { office, companyId } = practice;
    const times = ['09', '10', '11', '12'].map((hour) => `2026-03-04T${hour}:00Z`);
    const ids: string[] = [];
    for (const time of times) ids.push((await book(running, practice, time)).id);
    const [first, ...others] = ids as [string, ...string[]];
    const all = () => {
      const to = { bookingId: first, startsAt: elsewhere };
      const cancelled = others.map((bookingId) =>
        running.ask(cancelBookingCall, { bookingId }, office, { ifMatch: 1 }),
      );
      const acts = [running.ask(rescheduleBookingCall, to, office, { ifMatch: 1 }), ...cancelled];
      return Promise.all(acts.map(refusalCode));
    };
    await running.rows(`BEGIN; SELECT FROM bookings WHERE company_id = '${companyId}' FOR UPDATE`);
    const refused = await all().finally(() => running.rows('ROLLBACK'));
    expect(refused).toEqual(ids.map(() => 'unavailable'));
    expect(await all()).toEqual(ids.map(() => 'done'));
  });
});
