import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeCluster } from '@riserbo/system';

/** A temporary folder that the Postgres user can enter. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'riserbo-test-'));
  chmodSync(folder, 0o755);
  return folder;
}

export function removeScratch(folder: string): void {
  removeCluster(folder);
  rmSync(folder, { recursive: true, force: true });
}
