/**
 * What a client of the contention test can do, over NATS or HTTP. Each returns the id of the booking, or the
 * code of the refusal.
 */
export interface ContentionClient {
  hold(length: number, startsAt: Date): Promise<ContentionAnswer>;
  /** Makes a hold a booking. */
  keep(holdId: string, length: number, startsAt: Date): Promise<ContentionAnswer>;
  book(length: number, startsAt: Date): Promise<ContentionAnswer>;
  move(bookingId: string, startsAt: Date): Promise<ContentionAnswer>;
  cancel(bookingId: string): Promise<ContentionAnswer>;
}
export type ContentionAnswer = { id: string } | { refused: string };

export interface StormPlan {
  attempts: number;
  /** Concurrent clients. */
  inFlight: number;
  /** Number of services of different lengths, numbered from 0. */
  lengths: number;
  /** Contested starts. */
  starts: readonly Date[];
  seed: number;
}
type Act = keyof ContentionClient;
export type StormReport = Record<Act, Record<string, number>>;

/**
 * The share of clients that hold first. The faster of hold and booking would win every mixed round, so each
 * also has separate rounds.
 */
const holdersOfRound = [0.5, 1, 0];

/**
 * Concurrent clients book, hold, move and cancel at random over the same few starts, in synchronised rounds:
 * a guard with a gap between check and write fails then. @returns counts of outcomes by act
 */
export async function contend(client: ContentionClient, plan: StormPlan): Promise<StormReport> {
  const report: StormReport = { hold: {}, keep: {}, book: {}, move: {}, cancel: {} };
  const rivals = Array.from({ length: plan.inFlight }, (_, index) => ({
    random: randomOf(plan.seed + index),
    mine: [] as string[],
  }));
  const act = async (random: () => number, mine: string[], holders: number): Promise<void> => {
    const length = Math.floor(random() * plan.lengths);
    const startsAt = plan.starts[Math.floor(random() * plan.starts.length)] as Date;
    const dice = random();
    const count = (name: Act, answer: ContentionAnswer): ContentionAnswer => {
      const outcome = 'id' in answer ? 'done' : answer.refused;
      report[name][outcome] = (report[name][outcome] ?? 0) + 1;
      return answer;
    };
    const old = mine[0];
    if (old !== undefined && dice < 0.35) {
      mine.shift();
      count('cancel', await client.cancel(old));
    } else if (old !== undefined && dice < 0.55) count('move', await client.move(old, startsAt));
    else {
      const held = random() < holders ? count('hold', await client.hold(length, startsAt)) : undefined;
      if (held && !('id' in held)) return;
      const made = held
        ? count('keep', await client.keep(held.id, length, startsAt))
        : count('book', await client.book(length, startsAt));
      if ('id' in made) mine.push(made.id);
    }
  };
  for (let done = 0; done < plan.attempts; done += plan.inFlight) {
    const holders = holdersOfRound[(done / plan.inFlight) % holdersOfRound.length] as number;
    await Promise.all(rivals.map(({ random, mine }) => act(random, mine, holders)));
  }
  return report;
}

/** Every outcome of a report with its count, over all acts. */
export function outcomes(report: StormReport): Record<string, number> {
  const total: Record<string, number> = {};
  for (const counts of Object.values(report))
    for (const [outcome, count] of Object.entries(counts)) total[outcome] = (total[outcome] ?? 0) + count;
  return total;
}

/**
 * What must never be found afterwards: each text counts one kind of fault over all companies, as a superuser
 * of the booking database.
 */
export const stormFaults = {
  overlappingClaims: `
    SELECT count(*)::integer AS found FROM claims a JOIN claims b
      ON b.company_id = a.company_id AND b.resource_id = a.resource_id AND b.during && a.during AND b.holder_id > a.holder_id
    WHERE NOT a.contested AND NOT b.contested`,
  overlappingBookings: `
    SELECT count(*)::integer AS found FROM bookings a JOIN bookings b
      ON b.company_id = a.company_id AND b.provider_id = a.provider_id AND b.id > a.id AND b.starts_at < a.ends_at AND a.starts_at < b.ends_at
    WHERE a.status IN ('held', 'pending', 'confirmed', 'arrived') AND b.status IN ('held', 'pending', 'confirmed', 'arrived')`,
  liveWithoutClaim: `
    SELECT count(*)::integer AS found FROM bookings b
    WHERE b.status IN ('held', 'pending', 'confirmed', 'arrived') AND NOT EXISTS (
      SELECT FROM claims c WHERE c.company_id = b.company_id AND c.holder_id = b.id AND c.resource_id = b.provider_id
        AND NOT c.contested AND c.starts_at <= b.starts_at AND c.ends_at >= b.ends_at)`,
  claimsOfNobody: `
    SELECT count(*)::integer AS found FROM claims c
    WHERE NOT EXISTS (SELECT FROM bookings b WHERE b.company_id = c.company_id AND b.id = c.holder_id AND b.provider_id = c.resource_id
      AND b.status IN ('held', 'pending', 'confirmed', 'arrived'))`,
  eventsLostOrRepeated: `
    SELECT count(*)::integer AS found FROM bookings b
    WHERE ARRAY(SELECT o.version FROM outbox o WHERE o.company_id = b.company_id AND o.aggregate_id = b.id ORDER BY o.version)
      <> ARRAY(SELECT generate_series(1, b.version))`,
  deadlocks: `SELECT deadlocks::integer AS found FROM pg_stat_database WHERE datname = current_database()`,
} as const;

/** Counts every kind of fault. */
export async function faultsAfter(
  query: (text: string) => Promise<{ found: number }[]>,
): Promise<Record<keyof typeof stormFaults, number>> {
  const found: Record<string, number> = {};
  for (const [name, text] of Object.entries(stormFaults)) found[name] = (await query(text))[0]?.found ?? -1;
  return found as Record<keyof typeof stormFaults, number>;
}
export const noFaults = Object.fromEntries(Object.keys(stormFaults).map((name) => [name, 0]));

/** Mulberry32: the same numbers for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
