import { Client, Pool } from 'pg';
import { testPostgres } from '@riserbo/testing';
import { guardedTables, insertGuarded } from '../denominators/guarded';
import { rate } from '../load';
import { paired, round, type Row } from '../row';

const IN_FLIGHT = 16;

/** What the constraint costs: the same insert with its outbox row, with and without it. */
export const guard: Row = {
  name: 'guard',
  metric: 'insert with exclusion constraint and outbox, 16 in flight',
  dividedBy: 'the same insert without the constraint',
  target: { least: 0.72 },
  needs: 'postgres',
  async measure({ quick }) {
    const postgres = await testPostgres({ own: true });
    const client = new Client({ connectionString: postgres.url });
    await client.connect();
    await client.query(guardedTables);
    await client.end();
    const pool = new Pool({ connectionString: postgres.url, max: IN_FLIGHT });
    pool.on('error', () => undefined); // `end` does not wait for the sockets, and the server goes right after
    const next = { guarded: 0, open: 0 };
    const insert = (table: 'guarded' | 'open') => () => insertGuarded(pool, table, (next[table] += 1));
    const jobs = Array.from({ length: quick ? 1_500 : 4_000 }, (_, index) => index);
    const run = (table: 'guarded' | 'open') => () => rate(jobs, IN_FLIGHT, insert(table));
    await paired(1, run('guarded'), run('open'));
    const result = await paired(quick ? 5 : 9, run('guarded'), run('open'));
    await pool.end();
    await postgres.stop();
    return {
      ratio: result.ratio,
      detail: { 'inserts/s': round(result.ours, 0), 'without/s': round(result.theirs, 0) },
    };
  },
};
