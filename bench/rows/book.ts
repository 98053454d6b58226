import { replay } from '../denominators/replay';
import { rate, type Shot } from '../load';
import { paired, round, type Bench, type Measured, type Row } from '../row';
import type { Booker } from '../stage/practice';
import type { BenchSystem } from '../stage/system';

const inFlight = 16;
const sizes = ({ quick }: Bench) =>
  quick ? { warmUp: 600, rounds: 5, size: 200 } : { warmUp: 2_000, rounds: 7, size: 1_000 };

/** Bookings a second of the product; every one must be made. */
async function product({ gun }: BenchSystem, shots: readonly Shot[]): Promise<number> {
  return rate(shots, inFlight, async (shot) => {
    const status = await gun.fire(shot);
    if (status !== 201) throw new Error(`a booking was answered ${status}`);
  });
}
async function bare(system: BenchSystem, size: number): Promise<number> {
  return rate(system.take(size), inFlight, async ({ statements }) => {
    const client = await system.raw.connect();
    try {
      await replay(client, statements);
    } finally {
      client.release();
    }
  });
}
async function chain(system: BenchSystem, size: number): Promise<number> {
  return rate(system.take(size), inFlight, async ({ index }) => {
    const status = await system.chain.fire({ method: 'POST', path: '/book', body: { index } });
    if (status !== 201) throw new Error(`the chain answered ${status}`);
  });
}

async function compare(
  bench: Bench,
  open: (system: BenchSystem) => Promise<Booker>,
  other: (system: BenchSystem, size: number) => Promise<number>,
): Promise<Measured> {
  const system = await bench.system();
  const { warmUp, rounds, size } = sizes(bench);
  const shots = await open(system);
  await product(system, shots(warmUp)); // seven processes compile what they run often
  await other(system, 200);
  const result = await paired(
    rounds,
    () => product(system, shots(size)),
    () => other(system, size),
  );
  return {
    ratio: result.ratio,
    detail: { 'bookings/s': round(result.ours, 0), 'denominator/s': round(result.theirs, 0) },
  };
}

const metric =
  'bookings/s through gateway, NATS, service and Postgres, 16 in flight, guards, outbox and audit on';
export const book: Row = {
  name: 'book',
  metric,
  dividedBy: 'the same SQL in one transaction, 16 in flight',
  needs: 'system',
  measure: (bench) => compare(bench, ({ practice }) => practice.bookings(), bare),
};
export const bookChain: Row = {
  name: 'book-chain',
  metric,
  dividedBy: 'bare http, NATS, pg chain with the same SQL',
  target: { least: 0.8 },
  needs: 'system',
  measure: (bench) => compare(bench, ({ practice }) => practice.bookings(), chain),
};
export const bookGuest: Row = {
  name: 'book-guest',
  metric: 'the same by a guest, with the contact staged',
  dividedBy: 'bare http, NATS, pg chain with the same SQL',
  target: { least: 0.5 },
  needs: 'system',
  measure: (bench) => compare(bench, ({ practice }) => practice.guestBookings(), chain),
};
