import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { OwnerName } from '@riserbo/contracts';
import { testPostgres, type TestPostgres } from '@riserbo/testing';
import { table, type Migration } from '@riserbo/privacy';
import { migrate, openTenants, provision, type OpenTenants } from '../src';

/** A table of one service, written like any other. */
export const first: Migration = {
  id: '001-first',
  up: table(
    'things',
    { app: 'SELECT, INSERT, UPDATE, DELETE', system: 'SELECT' },
    `
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  name text NOT NULL,
  day date,
  CONSTRAINT things_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT things_name UNIQUE (company_id, name)`,
  ),
  down: 'DROP TABLE things;',
};

export const ours = '11111111-1111-4111-8111-111111111111';
export const theirs = '22222222-2222-4222-8222-222222222222';

export interface EmptyDatabase {
  urls: { owner: string; app: string; system: string; admin: string };
  provision(): Promise<void>;
  open(pool?: number): Promise<OpenTenants>;
  drop(): Promise<void>;
}
/** Roles are server-wide and shared with other test files running at the same time. */
const passwords = { owner: 'test-owner', app: 'test-app', system: 'test-system' };

/** An empty database with one service's roles, on the shared server or on `server`. */
export async function anEmptyDatabase(
  server?: TestPostgres,
  service: OwnerName = 'booking',
): Promise<EmptyDatabase> {
  const adminUrl = (server ?? (await testPostgres())).url;
  const database = `test_runtime_${randomBytes(6).toString('hex')}`;
  const again = () => provision({ adminUrl, service, database, passwords });
  await again();
  const url = (role: keyof typeof passwords) =>
    urlOf(adminUrl, database, `${service}_${role}`, passwords[role]);
  const urls = {
    owner: url('owner'),
    app: url('app'),
    system: url('system'),
    admin: urlOf(adminUrl, database),
  };
  return {
    urls,
    provision: again,
    open: (pool = 4) => openTenants({ url: urls.app, systemUrl: urls.system, pool }),
    drop: () => run(adminUrl, `DROP DATABASE ${database} WITH (FORCE)`),
  };
}

export async function aMigratedDatabase(server?: TestPostgres): Promise<EmptyDatabase> {
  const database = await anEmptyDatabase(server);
  await migrate({ url: database.urls.owner, service: 'booking', migrations: [first] });
  return database;
}

/** One statement on a separate connection. */
export async function run(url: string, text: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

function urlOf(adminUrl: string, database: string, user?: string, password?: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  if (user !== undefined) url.username = user;
  if (password !== undefined) url.password = password;
  return url.href;
}
