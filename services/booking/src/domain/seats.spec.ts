import { aProvider, aService, utc } from './samples';
import { explainSeat, seats, type Session } from './seats';

const nine = utc('2026-05-12T07:00'); // 09:00 in Rome; open from 9 to 12
const now = nine - 1440;
const window = { from: nine, to: nine + 180, now };
/** A session of an hour that has begun to fill, with its claim. */
const session = (start: number, free: number): Session => ({ start, free });
const busyFrom = (start: number) => aProvider({ busy: [start, start + 60] });

describe('seats', () => {
  it('C3 are all free where a session can be opened, and counted where there is one', () => {
    const found = seats(aService(), busyFrom(nine + 60), window, {
      sessions: [session(nine + 60, 2)],
      capacity: 5,
    });
    expect(found).toEqual({ starts: [nine, nine + 60, nine + 120], seats: [5, 2, 5] });
  });

  it('C3 of a full session are not listed', () => {
    const found = seats(aService(), busyFrom(nine), window, { sessions: [session(nine, 0)], capacity: 5 });
    expect(found.starts).toEqual([nine + 60, nine + 120]);
  });

  it('C3 of a session are its own: none of a full one whose claims are not seen, some of one that has the room', () => {
    const of = (provider: ReturnType<typeof aProvider>, free: number) =>
      seats(aService({ short: [nine, nine + 1] }), provider, window, {
        sessions: [session(nine, free)],
        capacity: 5,
      });
    expect(of(busyFrom(nine), 2)).toEqual({ starts: [nine, nine + 60, nine + 120], seats: [2, 5, 5] });
    expect(of(aProvider(), 0).starts).not.toContain(nine);
    const full = { sessions: [session(nine, 0)], capacity: 5 };
    expect(seats(aService(), aProvider(), window, full).starts).not.toContain(nine);
  });

  it('C3 of a session follow every rule but the claims: its own are no obstacle, a closed day is', () => {
    const off = aProvider({ busy: [nine, nine + 60], timeOff: [nine + 30, nine + 40] });
    expect(
      seats(aService(), off, window, { sessions: [session(nine, 3)], capacity: 5 }).starts,
    ).not.toContain(nine);
    const ask = (provider: ReturnType<typeof aProvider>, free: number) =>
      explainSeat(aService({ short: [nine, nine + 1] }), provider, session(nine, free), { start: nine, now });
    expect([ask(off, 3), ask(busyFrom(nine), 3), ask(busyFrom(nine), 0)]).toEqual([
      'time_off',
      undefined,
      'session_full',
    ]);
  });

  it('C3 without a session are explained as any start', () => {
    expect(explainSeat(aService(), busyFrom(nine), undefined, { start: nine, now })).toBe('taken');
    expect(
      explainSeat(aService({ short: [nine, nine + 1] }), aProvider(), undefined, { start: nine, now }),
    ).toBe('resource_taken');
  });
});
