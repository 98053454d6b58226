import { Pool } from 'pg';
import { cpuBelow, cpuBetween, cpuOf, type Cpu } from '../cpu';
import { insertGuarded } from '../denominators/guarded';
import { rate } from '../load';
import { median, round, type Row } from '../row';
import { settled } from '../fixtures/settled';
import type { BenchSystem } from '../fixtures/system';
import { compareBookings, IN_FLIGHT, makeBookings } from './book';

let inserted = 0;
const nextInserts = (count: number): number[] => Array.from({ length: count }, () => (inserted += 1));

/** CPU of the load generator, which both sides have, does not count. */
export const bookCpu: Row = {
  name: 'book-cpu',
  metric: 'CPU of all processes for one booking, until everyone who hears of it is done; 16 in flight',
  dividedBy: 'CPU of one bare exchange over HTTP and NATS and a guarded insert with its outbox row',
  target: { most: 3 },
  needs: 'system',
  async measure(bench) {
    const system = await bench.system();
    const { warmUp, rounds, size } = bench.quick
      ? { warmUp: 600, rounds: 3, size: 400 }
      : { warmUp: 2_000, rounds: 3, size: 2_000 };
    const requests = await system.practice.bookings();
    await makeBookings(system, requests(warmUp));
    await floor(system, warmUp);
    const found = [];
    for (let turn = 0; turn < rounds; turn += 1) {
      const ours = await used(
        () => cpuBelow(process.pid, system.chainPids),
        () => makeBookings(system, requests(size)),
        { system, size },
      );
      const theirs = await used(
        () => floorCpu(system),
        () => floor(system, size),
        { system, size },
      );
      found.push({ ratio: ours.total / theirs.total, ours, theirs });
    }
    const ratio = median(found.map((each) => each.ratio));
    const { ours, theirs } = found.find((each) => each.ratio === ratio) as (typeof found)[number];
    const parts = Object.entries(ours.by).filter(([, ms]) => ms >= 0.05);
    return {
      ratio,
      detail: {
        'ms booking': round(ours.total),
        'ms floor': round(theirs.total),
        ...Object.fromEntries(parts.map(([name, ms]) => [name, round(ms)])),
      },
    };
  },
};

export const bookFloor: Row = {
  name: 'book-floor',
  metric: 'bookings/s through gateway, NATS, service and Postgres, 16 in flight, guards, outbox and audit on',
  dividedBy: 'a guarded insert with its outbox row and nothing else, 16 in flight',
  needs: 'system',
  async measure(bench) {
    const { floorUrl } = await bench.system();
    const pool = new Pool({ connectionString: floorUrl, max: IN_FLIGHT });
    try {
      return await compareBookings(
        bench,
        ({ practice }) => practice.bookings(),
        (_, size) => rate(nextInserts(size), IN_FLIGHT, (index) => insertGuarded(pool, 'guarded', index)),
      );
    } finally {
      await pool.end();
    }
  },
};

async function floor({ chain }: BenchSystem, size: number): Promise<void> {
  await rate(nextInserts(size), IN_FLIGHT, async (index) => {
    const status = await chain.send({ method: 'POST', path: '/floor', body: { index } });
    if (status !== 201) throw new Error(`the chain answered ${status}`);
  });
}

/** The chain's processes, and its connections to Postgres. */
function floorCpu({ chainPids }: BenchSystem): Cpu {
  const name = 'postgres floor';
  return new Map([...cpuOf(chainPids), [name, cpuBelow(process.pid, chainPids).get(name) ?? 0]]);
}

async function used(
  look: () => Cpu,
  run: () => Promise<unknown>,
  { system, size }: { system: BenchSystem; size: number },
) {
  await settled(system.product);
  const before = look();
  await run();
  await settled(system.product);
  return cpuBetween(before, look(), size);
}
