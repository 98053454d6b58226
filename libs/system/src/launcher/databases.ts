import { join } from 'node:path';
import { owners, type OwnerName } from '@riserbo/contracts';
import { migrate, provision, type DatabaseTls, type Migration } from '@riserbo/runtime';
import { allDone } from './all-done';
import { databaseUrl, type DatabaseSettings } from '../environment';
import { codeRoot } from '../embedded/places';

/** Roles, databases and tables of every service that owns some. Changes nothing where all is there. */
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
  await allDone(
    owners.map((service) =>
      migrate({ url: databaseUrl(service, 'owner', settings), tls, migrations: migrationsOf(service) }),
    ),
  );
}

/** Services are found by name: nothing here imports one. */
export function migrationsOf(service: OwnerName): readonly Migration[] {
  const path = join(codeRoot, 'services', service, 'src', 'database');
  return (require(path) as { migrations: readonly Migration[] }).migrations;
}
