import type { OwnerName } from '@riserbo/contracts';
import { withRoles, type Migration } from '@riserbo/privacy';
import { Client } from 'pg';
import { connectionTo, type DatabaseTls } from '../tenants/database-tls';
import {
  assertKnown,
  hashOf,
  missingOf,
  placeOf,
  servesAfter,
  tracksOf,
  type Applied,
  type Track,
} from './history';

export interface SchemaOf {
  service: OwnerName;
  /** The service's own; those of the libraries run first. */
  migrations: readonly Migration[];
}
export interface MigrateOptions extends SchemaOf {
  /** As `<service>_owner`. */
  url: string;
  tls?: DatabaseTls | undefined;
  /**
   * Id of the service's last migration to apply; `empty` for none, also of libraries. By default the
   * newest.
   */
  to?: string;
}
type Query = <Row>(text: string) => Promise<Row[]>;
interface Step {
  place: string;
  sql: string;
  note: string;
  values: unknown[];
}

/** One advisory lock per database for schema changes: concurrent starters wait for each other. */
export const schemaLock = 7_244_120;
const table = `
  CREATE SCHEMA IF NOT EXISTS migrations;
  GRANT USAGE ON SCHEMA migrations TO PUBLIC;
  CREATE TABLE IF NOT EXISTS migrations.applied (track text NOT NULL, id text NOT NULL, hash text NOT NULL,
    serves text NOT NULL, at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (track, id));
  GRANT SELECT ON migrations.applied TO PUBLIC;`;

/**
 * Migrates a database up or down, each step in a separate transaction, under an advisory lock, so starters
 * may race. What was applied is recorded in a separate schema.
 * @throws Error naming the service if an applied migration was changed or is unknown, or a list is out of
 * order
 */
export async function migrate(options: MigrateOptions): Promise<void> {
  await asOwner(options, async (client) => {
    await client.query(`SELECT pg_advisory_lock(${schemaLock})`);
    await client.query(table);
    for (const step of stepsOf(options, await appliedIn(queryOf(client))))
      await run(client, options.service, step);
  });
}

/** Fails as `migrate` would before its first step, and changes nothing. */
export async function assertMigratable(options: MigrateOptions): Promise<void> {
  await asOwner(options, async (client) => {
    stepsOf(options, await appliedIn(queryOf(client)));
  });
}

/**
 * Migrations a service still lacks, as seen by its role. A newer schema that serves this version lacks none.
 * @throws Error if the schema does not serve this version
 */
export async function missingMigrations(
  query: Query,
  { service, migrations }: { service: string; migrations: readonly Migration[] },
): Promise<string[]> {
  return missingOf(tracksOf(service, migrations), await appliedIn(query));
}

async function appliedIn(query: Query): Promise<Applied[]> {
  const [found] = await query<{ there: boolean }>(
    `SELECT to_regclass('migrations.applied') IS NOT NULL AS there`,
  );
  return found?.there === true ? query('SELECT track, id, hash, serves FROM migrations.applied') : [];
}

function stepsOf({ service, migrations, to }: MigrateOptions, applied: readonly Applied[]): Step[] {
  const tracks = tracksOf(service, migrations);
  try {
    assertKnown(tracks, applied);
    const plans = tracks.map((track) => planOf(track, applied, targetOf(track, service, to)));
    const steps = [...plans.flatMap(({ ups }) => ups), ...plans.reverse().flatMap(({ downs }) => downs)];
    return steps.map((step) => ({ ...step, sql: withRoles(step.sql, service) }));
  } catch (error) {
    throw new Error(`${service}: ${(error as Error).message}`, { cause: error });
  }
}

/** How many migrations of the track stay or become applied. */
function targetOf({ name, migrations }: Track, service: string, to: string | undefined): number {
  if (to === 'empty') return 0;
  if (to === undefined || name !== service) return migrations.length;
  const position = migrations.findIndex(({ id }) => id === to);
  if (position < 0) throw new Error(`there is no migration ${to}`);
  return position + 1;
}

function planOf(
  { name, migrations }: Track,
  applied: readonly Applied[],
  target: number,
): { ups: Step[]; downs: Step[] } {
  const count = applied.filter(({ track }) => track === name).length;
  const ups = migrations.slice(count, target).map((migration, index): Step => ({
    place: placeOf(name, migration.id),
    sql: migration.up,
    note: 'INSERT INTO migrations.applied (track, id, hash, serves) VALUES ($1, $2, $3, $4)',
    values: [name, migration.id, hashOf(migration), servesAfter(migrations, count + index)],
  }));
  const downs = migrations
    .slice(target, count)
    .reverse()
    .map((migration): Step => ({
      place: placeOf(name, migration.id),
      sql: migration.down,
      note: 'DELETE FROM migrations.applied WHERE track = $1 AND id = $2',
      values: [name, migration.id],
    }));
  return { ups, downs };
}

async function run(client: Client, service: string, { place, sql, note, values }: Step): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query(note, values);
    await client.query('COMMIT');
  } catch (error) {
    throw new Error(`${service}: migration ${place} failed: ${(error as Error).message}`, { cause: error });
  }
}

async function asOwner({ url, tls }: MigrateOptions, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client(connectionTo(url, tls));
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function queryOf(client: Client): Query {
  return async <Row>(text: string) => (await client.query(text)).rows as Row[];
}
