import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { owners } from '@riserbo/contracts';
import { hashOf, libraryTracks, type Track } from '@riserbo/runtime';
import { migrationsOf, projectRoot } from '@riserbo/system';

/**
 * Every migration of libraries and services that was ever merged, with its hash, in order of merging. A
 * line never changes and lines are only added at the end, because databases have these migrations.
 */
export const ledgerFile = join(projectRoot, 'migrations.lock');

export function readLedger(): string[] {
  return readFileSync(ledgerFile, 'utf8').split('\n').filter(Boolean);
}

/** A line per migration of the code: `<library or service> <id> <hash>`. */
export function migrationLines(): string[] {
  const services = owners.map((name): Track => ({ name, migrations: migrationsOf(name) }));
  return [...libraryTracks, ...services].flatMap(({ name, migrations }) =>
    migrations.map((migration) => `${name} ${migration.id} ${hashOf(migration)}`),
  );
}

/** Lines of the code the ledger lacks. @throws Error if one is changed, lost or out of order */
export function newLines(ledger: readonly string[], code: readonly string[]): string[] {
  const added = code.filter((line) => !ledger.includes(line));
  const lost = ledger.find((line) => !code.includes(line));
  if (lost !== undefined)
    throw new Error(`${placeOf(lost)} was changed or removed: add a new migration instead`);
  for (const track of new Set(code.map(trackOf))) {
    const before = ledger.filter((line) => trackOf(line) === track);
    const now = code.filter((line) => trackOf(line) === track);
    const moved = before.find((line, index) => now[index] !== line);
    if (moved !== undefined) throw new Error(`a migration was inserted before ${placeOf(moved)}: append it`);
  }
  return added;
}

const trackOf = (line: string) => line.split(' ')[0];
const placeOf = (line: string) => line.split(' ').slice(0, 2).join(' ');
