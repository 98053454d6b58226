import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { MalformedNote, openNote, parseKey } from '@riserbo/audit';
import { erasureCause, id, instant, personKind } from '@riserbo/contracts';
import { ConfigurationError } from '@riserbo/runtime';
import { z } from 'zod';

const exported = z.strictObject({
  ...{
    company: id,
    kind: personKind,
    personId: id,
    ids: z.array(id),
    cause: erasureCause,
    requestedAt: instant,
  },
  /** Something is kept by law, or it is not yet known: whether it may be erased is decided again. */
  kept: z.boolean(),
});
const content = z.strictObject({ v: z.literal(1), tombstones: z.array(exported) });
/** H5: an erased person as the file outside the databases names them: random ids and times. */
export type ExportedTombstone = z.output<typeof exported>;

/**
 * Tombstones of a signed file; none if there is no file.
 * @throws ConfigurationError if it is not whole, or signed by none of the keys: what it lacks would come back
 */
export function readTombstones(path: string, keys: readonly string[]): ExportedTombstone[] {
  if (!existsSync(path)) return [];
  const text = opened(readFileSync(path, 'utf8'), keys);
  if (text === undefined)
    throw new ConfigurationError(['TOMBSTONES_FILE: cut, changed, or signed by no key of NOTARY_KEY_FILE']);
  return content.parse(JSON.parse(text)).tombstones;
}

/** Replaces the file at once, so that a crash leaves the old one or the new one. */
export function writeTombstones(
  path: string,
  tombstones: readonly ExportedTombstone[],
  sign: (text: string) => string,
): void {
  const note = sign(`${JSON.stringify({ v: 1, tombstones })}\n`);
  if (existsSync(path) && readFileSync(path, 'utf8') === note) return;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(`${path}.new`, note, { mode: 0o600, flush: true });
  renameSync(`${path}.new`, path);
}

function opened(note: string, keys: readonly string[]): string | undefined {
  try {
    return openNote(note, keys.map(parseKey));
  } catch (error) {
    if (error instanceof MalformedNote) return undefined;
    throw error;
  }
}
