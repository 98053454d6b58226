import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Folders, Handed } from './handed';

/**
 * The image of Postgres reads its password under a separate user, the only one with access to that folder.
 */
const modes: Record<string, { folder: number; file: number }> = {
  postgres: { folder: 0o755, file: 0o444 },
};
const own = { folder: 0o700, file: 0o600 };

/**
 * Writes `<target>/<process>/<folder>/<file>`, each file atomically, and removes files that are no longer
 * handed out.
 */
export function writeHanded(target: string, handed: Handed): void {
  for (const [name, folders] of Object.entries(handed))
    for (const [folder, files] of Object.entries(folders))
      writeFolder(join(target, name, folder), files, modes[name] ?? own);
}

function writeFolder(folder: string, files: Folders[string], mode: { folder: number; file: number }): void {
  mkdirSync(folder, { recursive: true, mode: mode.folder });
  for (const [name, text] of Object.entries(files)) {
    const fresh = join(folder, `.${name}.${randomBytes(4).toString('hex')}`);
    writeFileSync(fresh, text, { mode: mode.file });
    renameSync(fresh, join(folder, name));
  }
  for (const name of readdirSync(folder))
    if (!name.startsWith('.') && files[name] === undefined) rmSync(join(folder, name), { force: true });
}
