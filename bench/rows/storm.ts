import { jetstreamManager } from '@nats-io/jetstream';
import { Client } from 'pg';
import { streamName } from '@riserbo/contracts';
import { connectNats } from '@riserbo/messaging';
import { Log } from '@riserbo/runtime';
import { eventually } from '@riserbo/testing';
import { faultsAfter, outcomes, contend as rage, type StormReport } from '../../services/booking/test/storm';
import { round, type Row } from '../row';
import { contentionClient } from '../fixtures/contention-client';
import type { BenchSystem } from '../fixtures/system';

const IN_FLIGHT = 16;
const atOnce = 5_000;
/**
 * Expected answers; anything else is a fault. 503 asks to retry, and is counted separately. All clients are
 * one member, who gets the same hold for the same time twice: the second to book it finds it used
 * (`hold_expired`).
 */
const expected = new Set([
  ...['done', 'slot_taken', 'same_time', 'stale_version', 'hold_limit', 'hold_expired', 'unavailable'],
]);

/** Competing clients with four lengths and buffers over one midnight, through the whole product. */
export const storm: Row = {
  name: 'storm',
  metric: 'overlapping pairs, lost or repeated outbox rows, deadlocks and 5xx in hostile attempts',
  dividedBy: 'nothing: it is a count',
  target: { most: 0 },
  needs: 'system',
  async measure(bench) {
    const system = await bench.system();
    const attempts = bench.quick ? 5_000 : 100_000;
    const total: Record<string, number> = {};
    const began = performance.now();
    const client = await contentionClient(system);
    for (let done = 0; done < attempts; done += atOnce) {
      await client.signIn();
      const plan = {
        attempts: atOnce,
        inFlight: IN_FLIGHT,
        lengths: client.lengths,
        starts: client.starts,
        seed: 1_000 + done,
      };
      add(total, await rage(client, plan));
      if (!bench.quick) bench.log(`${done + atOnce} attempts`);
    }
    const seconds = (performance.now() - began) / 1000;
    const faults = await faultsOf(system);
    const odd = Object.entries(total).filter(([outcome]) => !expected.has(outcome));
    const unexpected = odd.reduce((sum, [, count]) => sum + count, 0);
    const ratio = Object.values(faults).reduce((sum, count) => sum + count, 0) + unexpected;
    return { ratio, detail: { attempts, 'a second': round(attempts / seconds, 0), ...total, ...faults } };
  },
};

function add(total: Record<string, number>, report: StormReport): void {
  for (const [outcome, count] of Object.entries(outcomes(report)))
    total[outcome] = (total[outcome] ?? 0) + count;
}

/** Faults of the tables, and how far the stream is from the outbox: rows that it lacks, or has twice. */
async function faultsOf({ product }: BenchSystem): Promise<Record<string, number>> {
  const url = new URL(product.postgres.url);
  url.pathname = '/booking';
  const client = new Client({ connectionString: url.href });
  const bus = await connectNats(product.nats.credentials('bootstrap'), Log.silent());
  await client.connect();
  try {
    const query = async (text: string) => (await client.query<{ found: number }>(text)).rows;
    const sent = await eventually(
      async () => {
        const { rows } = await client.query<{ sent: number; left: number }>(
          `SELECT count(*)::integer AS sent, count(*) FILTER (WHERE status <> 'published')::integer AS left FROM outbox`,
        );
        if (rows[0]?.left !== 0) throw new Error('the outbox is not empty yet');
        return rows[0].sent;
      },
      { within: 120_000, every: 250 },
    );
    const manager = await jetstreamManager(bus, { checkAPI: false });
    const { state } = await manager.streams.info(streamName, { subjects_filter: 'events.*.booking.>' });
    const stored = Object.values(state.subjects ?? {}).reduce((sum, count) => sum + count, 0);
    return { ...(await faultsAfter(query)), streamApart: Math.abs(stored - sent) };
  } finally {
    await Promise.all([client.end(), bus.close()]);
  }
}
