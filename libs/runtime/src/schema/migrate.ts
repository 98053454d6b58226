import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { connectionTo, type DatabaseTls } from '../tenants/database-tls';

/**
 * A schema step in SQL, both ways. Runs in the order of `id`: `001-first`. Never change a released one; add
 * another.
 */
export interface Migration {
  id: string;
  up: string;
  down: string;
}
export interface MigrateOptions {
  /** As `<service>_owner`. */
  url: string;
  tls?: DatabaseTls | undefined;
  migrations: readonly Migration[];
  /** Id of the last migration to apply; `empty` for none. By default the newest. */
  to?: string;
}
interface Applied {
  id: string;
  hash: string;
}
type Step = (client: Client) => Promise<void>;

/** One advisory lock per database for schema changes: concurrent starters wait for each other. */
export const schemaLock = 7_244_120;
const table = `
  CREATE SCHEMA IF NOT EXISTS migrations;
  GRANT USAGE ON SCHEMA migrations TO PUBLIC;
  CREATE TABLE IF NOT EXISTS migrations.schema_migrations (id text PRIMARY KEY, hash text NOT NULL, at timestamptz NOT NULL DEFAULT now());
  GRANT SELECT ON migrations.schema_migrations TO PUBLIC;`;
const read = `SELECT id, hash FROM migrations.schema_migrations ORDER BY id`;

/**
 * Migrates a database up or down to a migration, each step in a separate transaction, under an advisory lock,
 * so starters may race. The ledger has a separate schema, so a migration may drop all of `public`.
 * @throws Error if an applied migration was changed or is not in the list, or the list is out of order
 */
export async function migrate({ url, tls, migrations, to }: MigrateOptions): Promise<void> {
  const client = new Client(connectionTo(url, tls));
  await client.connect();
  try {
    await client.query(`SELECT pg_advisory_lock(${schemaLock})`);
    await client.query(table);
    const { rows } = await client.query<Applied>(read);
    for (const step of steps(migrations, rows, to)) await step(client);
  } finally {
    await client.end();
  }
}

/** Ids of migrations not applied yet, as seen by the service's role. @throws Error like `migrate` */
export async function pendingMigrations(
  query: <Row>(text: string) => Promise<Row[]>,
  migrations: readonly Migration[],
): Promise<string[]> {
  const [found] = await query<{ there: boolean }>(
    `SELECT to_regclass('migrations.schema_migrations') IS NOT NULL AS there`,
  );
  const applied = found?.there ? await query<Applied>(read) : [];
  checkHistory(migrations, applied);
  return migrations.slice(applied.length).map(({ id }) => id);
}

function steps(migrations: readonly Migration[], applied: readonly Applied[], to?: string): Step[] {
  checkHistory(migrations, applied);
  const target = to === 'empty' ? 0 : to === undefined ? migrations.length : positionOf(migrations, to) + 1;
  const ups = migrations.slice(applied.length, target).map(up);
  const downs = migrations.slice(target, applied.length).reverse().map(down);
  return [...ups, ...downs];
}

/** Applied migrations must be an unchanged prefix of the list. */
function checkHistory(migrations: readonly Migration[], applied: readonly Applied[]): void {
  const ids = migrations.map(({ id }) => id);
  if (ids.some((id, index) => index > 0 && id <= (ids[index - 1] as string)))
    throw new Error('migrations are out of order');
  applied.forEach((each, index) => {
    const migration = migrations[index];
    if (migration?.id !== each.id)
      throw new Error(`the database has migration ${each.id}, which this version does not know`);
    if (hashOf(migration) !== each.hash)
      throw new Error(`migration ${each.id} was changed after it was applied; add a new one`);
  });
}

function positionOf(migrations: readonly Migration[], id: string): number {
  const position = migrations.findIndex((each) => each.id === id);
  if (position < 0) throw new Error(`there is no migration ${id}`);
  return position;
}

function up(migration: Migration): Step {
  const note = `INSERT INTO migrations.schema_migrations (id, hash) VALUES ($1, $2)`;
  return inTransaction(migration.id, migration.up, note, [migration.id, hashOf(migration)]);
}
function down(migration: Migration): Step {
  const note = `DELETE FROM migrations.schema_migrations WHERE id = $1`;
  return inTransaction(migration.id, migration.down, note, [migration.id]);
}

function inTransaction(id: string, sql: string, note: string, values: unknown[]): Step {
  return async (client) => {
    try {
      await client.query('BEGIN');
      await client.query(sql);
      await client.query(note, values);
      await client.query('COMMIT');
    } catch (error) {
      throw new Error(`migration ${id} failed: ${(error as Error).message}`, { cause: error });
    }
  };
}

function hashOf({ up: upward, down: downward }: Migration): string {
  return createHash('sha256')
    .update(JSON.stringify([upward, downward]))
    .digest('hex');
}
