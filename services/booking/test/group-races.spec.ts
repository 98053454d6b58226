import {
  cancelBookingCall,
  changeProviderCall,
  readBookingCall,
  rescheduleBookingCall,
} from '@riserbo/contracts';
import { aPractice, aService, book, full, retryUntil, type Practice } from './factories';
import { refusalCode, runBooking, type Running } from './running';

// hundreds of calls, on a machine that may do much else
jest.setTimeout(240_000);

describe('rivals for seats', () => {
  let running: Running;

  beforeEach(async () => {
    running = await runBooking({ DATABASE_POOL: '20' });
  });
  afterEach(() => running?.stop());

  /**
   * What must never be found afterwards; counters of the server are complete when its connections have ended.
   */
  async function faults(): Promise<Record<string, number>> {
    await running.service.stop();
    return found();
  }
  async function found(): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const [name, text] of Object.entries(texts))
      counts[name] = (await running.rows<{ found: number }>(text))[0]?.found ?? -1;
    return counts;
  }
  const none = () => Object.fromEntries(Object.keys(texts).map((name) => [name, 0]));
  const texts = {
    overlappingClaims: `SELECT count(*)::integer AS found FROM claims a JOIN claims b
      ON b.resource_id = a.resource_id AND b.during && a.during AND b.holder_id > a.holder_id WHERE NOT a.contested AND NOT b.contested`,
    miscounted: `SELECT count(*)::integer AS found FROM group_sessions s
      WHERE s.taken <> (SELECT count(*) FROM bookings b WHERE b.session_id = s.id) OR s.taken NOT BETWEEN 1 AND s.capacity`,
    sessionsWithoutClaim: `SELECT count(*)::integer AS found FROM group_sessions s
      WHERE NOT EXISTS (SELECT FROM claims c WHERE c.holder_id = s.id AND c.resource_id = s.provider_id AND NOT c.contested)`,
    claimsOfNobody: `SELECT count(*)::integer AS found FROM claims c
      WHERE NOT EXISTS (SELECT FROM group_sessions s WHERE s.id = c.holder_id)
        AND NOT EXISTS (SELECT FROM bookings b WHERE b.id = c.holder_id AND b.status = 'confirmed' AND b.session_id IS NULL)`,
    deadlocks: 'SELECT deadlocks::integer AS found FROM pg_stat_database WHERE datname = current_database()',
  };

  it('C6 X71 let exactly 10 of 200 parallel bookings have a seat of 10', async () => {
    const practice = await aPractice(running, { capacity: 10 });
    const ends = await Promise.all(
      Array.from({ length: 200 }, () => retryUntil(running, practice, '2026-03-03T09:00Z')),
    );
    expect(ends.filter((end) => end === 'done')).toHaveLength(10);
    expect(ends.filter((end) => end === 'session_full')).toHaveLength(190);
    expect(await faults()).toEqual(none());
  });

  it('C6 C7 survive churn: sessions that overlap, and single bookings between them, are filled, left and moved, and free afterwards', async () => {
    const group = await aPractice(running, { capacity: 3, durationMinutes: 30 });
    const single = await aService(running, group.office, { durationMinutes: 15 });
    const { providerId, serviceId, office } = group;
    const gives = { providerId, serviceIds: [serviceId, single.id] };
    await running.ask(changeProviderCall, gives, office, { ifMatch: 2 });
    const alone: Practice = { ...group, serviceId: single.id };
    const times = ['09:00', '09:15', '09:30', '09:45'].map((time) => `2026-03-04T${time}Z`);
    const seen: Record<string, number> = {};
    const rivals = Array.from({ length: 16 }, (_, index) => rival(index));
    await Promise.all(rivals);
    expect(Object.keys(seen).filter((end) => !expected.has(end))).toEqual([]);
    expect(await found()).toEqual(none());
    const cancel = (bookingId: string) =>
      change(bookingId, (ifMatch) => running.ask(cancelBookingCall, { bookingId }, office, { ifMatch }));
    // how much the rivals left is chance; that all of it can be cancelled, and every time be filled again, is
    // not
    const left = await running.rows<{ id: string }>(`SELECT id FROM bookings WHERE status = 'confirmed'`);
    for (const { id } of left) await cancel(id);
    for (const [index, time] of times.entries()) {
      const startsAt = full(times[(index + 1) % times.length] as string);
      for (const practice of [group, alone]) {
        const { id } = await book(running, practice, time);
        await change(id, (ifMatch) =>
          running.ask(rescheduleBookingCall, { bookingId: id, startsAt }, office, { ifMatch }),
        );
        await cancel(id);
      }
    }
    expect(await faults()).toEqual(none());

    async function rival(index: number): Promise<void> {
      const mine: string[] = [];
      for (let round = 0; round < 50; round++) {
        const time = times[(index * 7 + round * 3) % times.length] as string;
        const dice = (index * 5 + round * 11) % 10;
        const [old] = mine;
        if (old !== undefined && dice < 3) {
          mine.shift();
          await count(
            'cancel',
            change(old, (ifMatch) => running.ask(cancelBookingCall, { bookingId: old }, office, { ifMatch })),
          );
        } else if (old !== undefined && dice < 7)
          await count(
            'move',
            change(old, (ifMatch) =>
              running.ask(rescheduleBookingCall, { bookingId: old, startsAt: full(time) }, office, {
                ifMatch,
              }),
            ),
          );
        else
          await count(
            'book',
            book(running, dice === 9 ? alone : group, time).then(({ id }) => mine.push(id)),
          );
      }
    }
    async function change(bookingId: string, act: (version: number) => Promise<unknown>): Promise<void> {
      await act((await running.ask(readBookingCall, { bookingId }, office)).version);
    }
    async function count(act: string, work: Promise<unknown>): Promise<void> {
      const end = `${act} ${await refusalCode(work)}`;
      seen[end] = (seen[end] ?? 0) + 1;
    }
  });

  const expected = new Set([
    ...['book done', 'book slot_taken', 'book session_full', 'cancel done'],
    ...['move done', 'move slot_taken', 'move session_full', 'move same_time'],
    // what a busy machine says; what was done all the same is found afterwards
    ...['book unavailable', 'move unavailable', 'cancel unavailable'],
  ]);
});
