import {
  cancelBookingCall,
  changeProviderCall,
  readBookingCall,
  releaseHoldCall,
  rescheduleBookingCall,
} from '@riserbo/contracts';
import { aGuest, aPractice, aService, book, full, hold, type Practice } from './factories';
import { refusalCode, runBooking, type Running } from './running';

const override = { reason: 'agreed' } as const;

/** What must never be found afterwards. */
const texts = {
  overlappingClaims: `SELECT count(*)::integer AS found FROM claims a JOIN claims b
    ON b.resource_id = a.resource_id AND b.during && a.during AND b.ctid > a.ctid WHERE NOT a.contested AND NOT b.contested`,
  notKeptAsAWhole: `SELECT count(*)::integer AS found FROM bookings b
    WHERE b.status = 'confirmed'
      AND b.ends_at - b.starts_at <> (SELECT coalesce(sum(c.ends_at - c.starts_at), interval '0') FROM claims c
        WHERE c.holder_id = coalesce(b.session_id, b.id))`,
  contestedByOthers: `SELECT count(*)::integer AS found FROM claims c WHERE c.contested
    AND NOT EXISTS (SELECT FROM group_sessions s WHERE s.id = c.holder_id AND s.capacity = 0)
    AND NOT EXISTS (SELECT FROM bookings b WHERE b.id = c.holder_id AND b.status = 'confirmed' AND b.override_reason IS NOT NULL)`,
  claimsWithoutHolder: `SELECT count(*)::integer AS found FROM claims c
    WHERE NOT EXISTS (SELECT FROM group_sessions s WHERE s.id = c.holder_id)
      AND NOT EXISTS (SELECT FROM bookings b WHERE b.id = c.holder_id AND b.status IN ('held', 'confirmed') AND b.session_id IS NULL)`,
  miscounted: `SELECT count(*)::integer AS found FROM group_sessions s
    JOIN LATERAL (SELECT count(*) AS seats, count(b.override_reason) AS over FROM bookings b WHERE b.session_id = s.id) AS b ON true
    WHERE s.taken <> b.seats OR s.overriding <> b.over OR s.taken = 0`,
  deadlocks: 'SELECT deadlocks::integer AS found FROM pg_stat_database WHERE datname = current_database()',
};
const none = Object.fromEntries(Object.keys(texts).map((name) => [name, 0]));

// hundreds of calls, on a machine that may do much else
jest.setTimeout(240_000);

describe('concurrent overrides', () => {
  let running: Running;

  beforeEach(async () => {
    running = await runBooking({ DATABASE_POOL: '20' });
  });
  afterEach(() => running?.stop());

  /** Counters of the server are complete when its connections have ended. */
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
  /** What the rivals left: how much that is, is chance; that all of it can be cancelled, is not. */
  async function cancelAll(practice: Practice): Promise<void> {
    const left = await running.rows<{ id: string }>(`SELECT id FROM bookings WHERE status = 'confirmed'`);
    for (const { id } of left) await cancel(id, practice);
  }
  const cancel = async (bookingId: string, { office }: Practice) => {
    const { version } = await running.ask(readBookingCall, { bookingId }, office);
    return running.ask(cancelBookingCall, { bookingId }, office, { ifMatch: version });
  };

  it('C6 an override and a cancellation at once leave the time to the override', async () => {
    const practice = await aPractice(running, { durationMinutes: 60 });
    for (let day = 3; day < 28; day++) {
      const at = `2026-03-${String(day).padStart(2, '0')}T09:00Z`;
      const { id } = await book(running, practice, at);
      const [over] = await Promise.all([
        book(running, practice, at, { override }),
        cancel(id, practice),
        ...[1, 2, 3].map(() => refusalCode(book(running, practice, at))),
      ]);
      const standing = await running.rows<{ id: string; minutes: number | null }>(
        `SELECT id, (SELECT sum(extract(epoch FROM c.ends_at - c.starts_at) / 60)::integer FROM claims c WHERE c.holder_id = b.id) AS minutes
         FROM bookings b WHERE starts_at = $1 AND status = 'confirmed' ORDER BY id = $2 DESC`,
        [full(at), over.id],
      );
      // another booking may have been quicker than the override, but never two
      expect(standing.length).toBeLessThanOrEqual(2);
      expect(standing.map(({ minutes }) => minutes)).toEqual(standing.map(() => 60));
      expect(await refusalCode(book(running, practice, at))).toBe('slot_taken');
    }
    expect(await faults()).toEqual(none);
  });

  it('C6 C7 survive churn: book, hold, seat, override, move, cancel over the same times, which are free afterwards', async () => {
    const long = await aPractice(running, { durationMinutes: 60 });
    const { office, providerId, serviceId, companyId } = long;
    const others = [{ durationMinutes: 15 }, { durationMinutes: 30, capacity: 2 }];
    const ids = [serviceId];
    for (const fields of others) ids.push((await aService(running, office, fields)).id);
    await running.ask(changeProviderCall, { providerId, serviceIds: ids }, office, { ifMatch: 2 });
    const practices = ids.map((id): Practice => ({ ...long, serviceId: id }));
    const times = ['09:00', '09:15', '09:30', '09:45'].map((time) => `2026-03-04T${time}Z`);
    const elsewhere = ['05', '06', '07', '08'].map((day) => `2026-03-${day}T09:15Z`);
    const seen: Record<string, number> = {};
    const rivals = Array.from({ length: 12 }, (_, index) => rival(index));
    await Promise.all(rivals);
    expect(
      Object.keys(seen).filter((end) => !/ (done|slot_taken|session_full|same_time|unavailable)$/.test(end)),
    ).toEqual([]);
    expect(await found()).toEqual(none);
    await cancelAll(long);
    for (const [index, time] of times.entries()) {
      const practice = practices[index % practices.length] as Practice;
      await holdBriefly(practice, time);
      const { id } = await book(running, practice, time);
      const over = await book(running, practice, time, { override });
      await move(id, elsewhere[index] as string);
      await cancel(id, practice);
      await cancel(over.id, practice);
    }
    expect(await faults()).toEqual(none);

    async function rival(index: number): Promise<void> {
      const mine: string[] = [];
      for (let round = 0; round < 40; round++) {
        const time = times[(index * 7 + round * 3) % times.length] as string;
        const practice = practices[(index * 3 + round) % practices.length] as Practice;
        const dice = (index * 5 + round * 11) % 10;
        const old = mine.length > 1 || dice < 2 ? mine[0] : undefined;
        if (old !== undefined && dice < 5) {
          mine.shift();
          await count('cancel', cancel(old, practice));
        } else if (old !== undefined)
          await count('move', move(old, (round % 2 ? times : elsewhere)[(index + round) % 4] as string));
        else if (dice < 5) await count('over', book(running, practice, time, { override }).then(keep));
        else if (dice < 7) await count('hold', holdBriefly(practice, time));
        else await count('book', book(running, practice, time).then(keep));
      }
      function keep({ id }: { id: string }): void {
        mine.push(id);
      }
    }
    async function move(bookingId: string, time: string): Promise<void> {
      const { version } = await running.ask(readBookingCall, { bookingId }, office);
      const to = { bookingId, startsAt: full(time) };
      await running.ask(rescheduleBookingCall, to, office, { ifMatch: version });
    }
    async function holdBriefly(practice: Practice, time: string): Promise<void> {
      const guest = aGuest(companyId);
      const { holdId } = await hold(running, practice, time, guest);
      await running.ask(releaseHoldCall, { holdId }, guest);
    }
    async function count(act: string, work: Promise<unknown>): Promise<void> {
      const end = `${act} ${await refusalCode(work)}`;
      seen[end] = (seen[end] ?? 0) + 1;
    }
  });
});
