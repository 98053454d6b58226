import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutsideSubscriber } from '@riserbo/contracts';

const ending = '.json';

/** External subscribers permitted to connect to NATS, stored in a folder as one file (0600) each. */
export function readOutside(folder: string): OutsideSubscriber[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as OutsideSubscriber);
}

/** Writes the file atomically. */
export function writeOutside(folder: string, subscriber: OutsideSubscriber): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${subscriber.user}${ending}`);
  writeFileSync(`${file}.new`, JSON.stringify(subscriber), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

export function removeOutside(folder: string, user: string): void {
  rmSync(join(folder, `${user}${ending}`), { force: true });
}
