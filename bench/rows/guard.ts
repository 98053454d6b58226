import { randomUUID } from 'node:crypto';
import { Client, Pool } from 'pg';
import { testPostgres } from '@riserbo/testing';
import { rate } from '../load';
import { paired, round, type Row } from '../row';

const inFlight = 16;
const tables = `
  CREATE EXTENSION IF NOT EXISTS btree_gist;
  CREATE TABLE guarded (company_id uuid NOT NULL, holder_id uuid NOT NULL, resource_id uuid NOT NULL, starts_at timestamptz NOT NULL, ends_at timestamptz NOT NULL, live boolean NOT NULL DEFAULT true,
    CONSTRAINT apart EXCLUDE USING gist (company_id WITH =, resource_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (live));
  CREATE TABLE open (LIKE guarded INCLUDING DEFAULTS);
  CREATE INDEX ON guarded (company_id, resource_id, starts_at) INCLUDE (ends_at) WHERE live;
  CREATE INDEX ON open (company_id, resource_id, starts_at) INCLUDE (ends_at) WHERE live;
  CREATE TABLE sent (id uuid PRIMARY KEY, payload jsonb NOT NULL);`;

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
    await client.query(tables);
    await client.end();
    const pool = new Pool({ connectionString: postgres.url, max: inFlight });
    pool.on('error', () => undefined); // `end` does not wait for the sockets, and the server goes right after
    const [company, resources] = [randomUUID(), Array.from({ length: 20 }, () => randomUUID())];
    const next: Record<string, number> = { guarded: 0, open: 0 };
    const insert = (table: string) => async () => {
      const index = (next[table] = (next[table] ?? 0) + 1);
      const start = new Date(Date.UTC(2026, 0) + Math.floor(index / resources.length) * 1_800_000);
      const row = [
        company,
        randomUUID(),
        resources[index % resources.length],
        start,
        new Date(start.getTime() + 1_800_000),
      ];
      const lent = await pool.connect();
      await lent.query('BEGIN');
      const { rowCount } = await lent.query({
        name: table,
        text: `INSERT INTO ${table} (company_id, holder_id, resource_id, starts_at, ends_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
        values: row,
      });
      await lent.query({
        name: 'sent',
        text: 'INSERT INTO sent VALUES ($1, $2)',
        values: [row[1], '{"a":1}'],
      });
      await lent.query('COMMIT');
      lent.release();
      if (rowCount !== 1) throw new Error('an insert that should fit was refused');
    };
    const jobs = Array.from({ length: quick ? 1_500 : 4_000 }, (_, index) => index);
    const run = (table: string) => () => rate(jobs, inFlight, insert(table));
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
