import { createHash } from 'node:crypto';
import { messagingMigrations } from '@riserbo/messaging';
import { privacyMigrations, type Migration } from '@riserbo/privacy';
import { runtimeMigrations } from '../migrations';

/** A list of migrations with one owner: a library, or the service itself. */
export interface Track {
  name: string;
  migrations: readonly Migration[];
}
export interface Applied {
  track: string;
  id: string;
  hash: string;
  /** Id of the oldest migration whose code this schema serves. */
  serves: string;
}

/** Libraries' tables, which every service's database has. */
export const libraryTracks: readonly Track[] = [
  { name: 'runtime', migrations: runtimeMigrations },
  { name: 'messaging', migrations: messagingMigrations },
  { name: 'privacy', migrations: privacyMigrations },
];

/** In the order in which they run. */
export function tracksOf(service: string, migrations: readonly Migration[]): readonly Track[] {
  return [...libraryTracks, { name: service, migrations }];
}

/** `<track> <id>`, as messages and the ledger name a migration. */
export const placeOf = (track: string, id: string): string => `${track} ${id}`;

export function hashOf({ up, down, serves }: Migration): string {
  return createHash('sha256')
    .update(JSON.stringify([up, down, serves ?? null]))
    .digest('hex');
}

/** What the schema serves after the migration at `index`. */
export function servesAfter(migrations: readonly Migration[], index: number): string {
  const stated = migrations.slice(0, index + 1).findLast(({ serves }) => serves !== undefined)?.serves;
  return stated ?? (migrations[0] as Migration).id;
}

/**
 * Applied migrations must be an unchanged prefix of the code's lists.
 * @throws Error if one was changed or is unknown, or a list is out of order
 */
export function assertKnown(tracks: readonly Track[], applied: readonly Applied[]): void {
  const stranger = applied.find(({ track }) => !tracks.some(({ name }) => name === track));
  if (stranger) throw unknown(stranger);
  for (const track of tracks) {
    const ofTrack = checkPrefix(track, applied);
    const next = ofTrack[track.migrations.length];
    if (next) throw unknown(next);
  }
}

/**
 * Migrations the database lacks. A newer schema is accepted as long as it serves this code.
 * @throws Error if the schema does not serve this code, or as `assertKnown` for what both know
 */
export function missingOf(tracks: readonly Track[], applied: readonly Applied[]): string[] {
  return tracks.flatMap((track) => {
    const ofTrack = checkPrefix(track, applied);
    const newest = ofTrack.at(-1);
    const isNewer = ofTrack.length > track.migrations.length;
    if (newest && isNewer && !track.migrations.some(({ id }) => id === newest.serves))
      throw new Error(
        `the database has migration ${placeOf(track.name, newest.id)}, which serves ${newest.serves} ` +
          `and later; this version ends with ${track.migrations.at(-1)?.id ?? 'none'}`,
      );
    return track.migrations.slice(ofTrack.length).map(({ id }) => placeOf(track.name, id));
  });
}

/** @returns the applied migrations of the track, in order */
function checkPrefix({ name, migrations }: Track, applied: readonly Applied[]): Applied[] {
  const ids = migrations.map(({ id }) => id);
  if (ids.some((id, index) => index > 0 && id <= (ids[index - 1] as string)))
    throw new Error(`migrations of ${name} are out of order`);
  const lost = migrations.find(
    ({ serves }, index) => serves !== undefined && !ids.slice(0, index + 1).includes(serves),
  );
  if (lost)
    throw new Error(`migration ${placeOf(name, lost.id)} serves ${lost.serves}, which does not exist`);
  const ofTrack = applied.filter(({ track }) => track === name).sort((a, b) => (a.id < b.id ? -1 : 1));
  ofTrack.slice(0, migrations.length).forEach((each, index) => {
    const migration = migrations[index] as Migration;
    if (migration.id !== each.id) throw unknown(each);
    if (hashOf(migration) !== each.hash)
      throw new Error(`migration ${placeOf(name, each.id)} was changed after it was applied; add a new one`);
  });
  return ofTrack;
}

function unknown({ track, id }: Applied): Error {
  return new Error(`the database has migration ${placeOf(track, id)}, which this version does not know`);
}
