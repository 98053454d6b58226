import { join } from 'node:path';
import { owners, type OwnerName } from '@riserbo/contracts';
import type { Migration } from '@riserbo/privacy';
import { assertMigratable, migrate, provision, type DatabaseTls } from '@riserbo/runtime';
import { allDone } from './all-done';
import { databaseUrl, type DatabaseSettings } from '../environment';
import { codeRoot } from '../embedded/places';

/**
 * Creates or updates roles, databases and tables of every service that has some. All histories are checked
 * before any database is migrated.
 */
export async function prepareDatabases(
  adminUrl: string,
  settings: DatabaseSettings & { readonly tls?: DatabaseTls | undefined },
): Promise<void> {
  const { tls } = settings;
  for (const service of owners)
    await provision({
      adminUrl,
      tls,
      service,
      database: service,
      passwords: settings.secrets.databases[service],
    });
  const schemas = owners.map((service) => ({
    url: databaseUrl(service, 'owner', settings),
    tls,
    service,
    migrations: migrationsOf(service),
  }));
  await allDone(schemas.map(assertMigratable));
  await allDone(schemas.map(migrate));
}

/** Services are found by name: nothing here imports one. */
export function migrationsOf(service: OwnerName): readonly Migration[] {
  return databaseOf(service).migrations;
}
export function entitiesOf(service: OwnerName): readonly Function[] {
  return databaseOf(service).entities;
}

function databaseOf(service: OwnerName) {
  const path = join(codeRoot, 'services', service, 'src', 'database');
  return require(path) as { migrations: readonly Migration[]; entities: readonly Function[] };
}
