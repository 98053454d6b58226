import { createHash, randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import type { OwnerName } from '@riserbo/contracts';
import type { Migration } from '@riserbo/privacy';
import { libraryTracks, migrate, provision } from '@riserbo/runtime';
import { migrationsOf } from '@riserbo/system';
import { testPostgres } from './test-postgres';
import { withLock } from './with-lock';

export interface TestDatabase {
  readonly database: string;
  /** As `<service>_app`, `<service>_system`, `<service>_owner`. */
  readonly appUrl: string;
  readonly systemUrl: string;
  readonly ownerUrl: string;
  drop(): Promise<void>;
}
export interface TestDatabaseOptions {
  /** Superuser URL of a server other than the shared one. */
  readonly url?: string;
}

const lock = 7_244_190;
/** Constant, because roles belong to the server and runs may share it. */
const passwords = { owner: 'test-owner', app: 'test-app', system: 'test-system' };

/**
 * A database with the service's tables for one test file: a copy of a template made once per set of
 * migrations.
 */
export async function testDatabase(
  service: OwnerName,
  options: TestDatabaseOptions = {},
): Promise<TestDatabase> {
  const adminUrl = options.url ?? (await testPostgres()).url;
  const migrations = migrationsOf(service);
  const template = `template_${service}_${hashOf(migrations)}`;
  const database = `test_${service}_${randomBytes(6).toString('hex')}`;
  await withLock(adminUrl, lock, async (client) => {
    if (!(await exists(client, template)))
      await makeTemplate(client, adminUrl, service, template, migrations);
    await client.query(`CREATE DATABASE ${database} TEMPLATE ${template} OWNER ${service}_owner`);
    await provision({ adminUrl, service, database, passwords });
  });
  return {
    database,
    appUrl: urlOf(adminUrl, database, `${service}_app`, passwords.app),
    systemUrl: urlOf(adminUrl, database, `${service}_system`, passwords.system),
    ownerUrl: urlOf(adminUrl, database, `${service}_owner`, passwords.owner),
    drop: () =>
      withLock(
        adminUrl,
        lock,
        async (client) => void (await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)),
      ),
  };
}

/** Created under another name and renamed, so a failed migration leaves no partial template. */
async function makeTemplate(
  client: Client,
  adminUrl: string,
  service: OwnerName,
  template: string,
  migrations: readonly Migration[],
): Promise<void> {
  const draft = `draft_${template}`;
  await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
  await provision({ adminUrl, service, database: draft, passwords });
  await migrate({ url: urlOf(adminUrl, draft, `${service}_owner`, passwords.owner), service, migrations });
  await client.query(`ALTER DATABASE ${draft} RENAME TO ${template}`);
}

async function exists(client: Client, database: string): Promise<boolean> {
  return (await client.query('SELECT FROM pg_database WHERE datname = $1', [database])).rowCount === 1;
}

function hashOf(migrations: readonly Migration[]): string {
  return createHash('sha256')
    .update(JSON.stringify([libraryTracks, migrations]))
    .digest('hex')
    .slice(0, 12);
}

function urlOf(adminUrl: string, database: string, user: string, password: string): string {
  const url = new URL(adminUrl);
  url.username = user;
  url.password = password;
  url.pathname = `/${database}`;
  return url.href;
}
