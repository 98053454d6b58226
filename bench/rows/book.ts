import { replay } from '../denominators/replay';
import { rate, type HttpRequest } from '../load';
import { paired, round, type Bench, type Measured, type Row } from '../row';
import type { Booker } from '../fixtures/practice';
import type { BenchSystem } from '../fixtures/system';

export const IN_FLIGHT = 16;
const sizes = ({ quick }: Bench) =>
  quick ? { warmUp: 600, rounds: 5, size: 200 } : { warmUp: 2_000, rounds: 7, size: 1_000 };

/** Makes bookings and expects all to succeed. @returns bookings per second */
export async function makeBookings(
  { generator }: BenchSystem,
  requests: readonly HttpRequest[],
): Promise<number> {
  return rate(requests, IN_FLIGHT, async (request) => {
    const status = await generator.send(request);
    if (status !== 201) throw new Error(`a booking was answered ${status}`);
  });
}
async function bare(system: BenchSystem, size: number): Promise<number> {
  return rate(system.take(size), IN_FLIGHT, async ({ statements }) => {
    const client = await system.raw.connect();
    try {
      await replay(client, statements);
    } finally {
      client.release();
    }
  });
}
async function chain(system: BenchSystem, size: number): Promise<number> {
  return rate(system.take(size), IN_FLIGHT, async ({ index }) => {
    const status = await system.chain.send({ method: 'POST', path: '/book', body: { index } });
    if (status !== 201) throw new Error(`the chain answered ${status}`);
  });
}

export async function compareBookings(
  bench: Bench,
  open: (system: BenchSystem) => Promise<Booker>,
  other: (system: BenchSystem, size: number) => Promise<number>,
): Promise<Measured> {
  const system = await bench.system();
  const { warmUp, rounds, size } = sizes(bench);
  const requests = await open(system);
  await makeBookings(system, requests(warmUp)); // seven processes compile what they run often
  await other(system, 200);
  const result = await paired(
    rounds,
    () => makeBookings(system, requests(size)),
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
  replays: true,
  measure: (bench) => compareBookings(bench, ({ practice }) => practice.bookings(), bare),
};
export const bookChain: Row = {
  name: 'book-chain',
  metric,
  dividedBy: 'bare http, NATS, pg chain with the same SQL',
  target: { least: 0.8 },
  needs: 'system',
  replays: true,
  measure: (bench) => compareBookings(bench, ({ practice }) => practice.bookings(), chain),
};
export const bookGuest: Row = {
  name: 'book-guest',
  metric: 'the same by a guest, with the contact staged',
  dividedBy: 'bare http, NATS, pg chain with the same SQL',
  target: { least: 0.5 },
  needs: 'system',
  replays: true,
  measure: (bench) => compareBookings(bench, ({ practice }) => practice.guestBookings(), chain),
};
