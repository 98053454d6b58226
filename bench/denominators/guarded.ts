import { randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';

/**
 * The least a booking can be: an insert under an exclusion constraint and an outbox row, in one transaction.
 * Fixed SQL that shares nothing with the product. `open` is the same table without the constraint.
 */
export const guardedTables = `
  CREATE EXTENSION IF NOT EXISTS btree_gist;
  CREATE TABLE guarded (company_id uuid NOT NULL, holder_id uuid NOT NULL, resource_id uuid NOT NULL,
    starts_at timestamptz NOT NULL, ends_at timestamptz NOT NULL, live boolean NOT NULL DEFAULT true,
    CONSTRAINT apart EXCLUDE USING gist
      (company_id WITH =, resource_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (live));
  CREATE TABLE open (LIKE guarded INCLUDING DEFAULTS);
  CREATE INDEX ON guarded (company_id, resource_id, starts_at) INCLUDE (ends_at) WHERE live;
  CREATE INDEX ON open (company_id, resource_id, starts_at) INCLUDE (ends_at) WHERE live;
  CREATE TABLE sent (id uuid PRIMARY KEY, payload jsonb NOT NULL);`;
const [company, resources] = [randomUUID(), Array.from({ length: 20 }, () => randomUUID())];
const halfHour = 1_800_000;

/** Makes the insert number `index`: each takes a time that is free. @throws Error if it is refused */
export async function insertGuarded(pool: Pool, table: 'guarded' | 'open', index: number): Promise<void> {
  const start = new Date(Date.UTC(2026, 0) + Math.floor(index / resources.length) * halfHour);
  const holder = randomUUID();
  const resource = resources[index % resources.length];
  const values = [company, holder, resource, start, new Date(start.getTime() + halfHour)];
  const client = await pool.connect();
  try {
    await insert(client, table, values, holder);
  } finally {
    client.release();
  }
}

async function insert(client: PoolClient, table: string, values: unknown[], holder: string): Promise<void> {
  await client.query('BEGIN');
  const { rowCount } = await client.query({
    name: table,
    text: `INSERT INTO ${table} (company_id, holder_id, resource_id, starts_at, ends_at)
      VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
    values,
  });
  await client.query({ name: 'sent', text: 'INSERT INTO sent VALUES ($1, $2)', values: [holder, '{"a":1}'] });
  await client.query('COMMIT');
  if (rowCount !== 1) throw new Error('an insert that should fit was refused');
}
