import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { removeScratch, scratchFolder } from '@riserbo/testing';

/** A separate file system that can be filled to the last byte. */
export interface SmallDisk {
  /** On it, and empty. */
  readonly folder: string;
  fill(): void;
  /** Takes away what `fill` wrote. */
  makeRoom(): void;
  remove(): void;
}

/** In memory; undefined where this user may not mount one. */
export function smallDisk(megabytes: number): SmallDisk | undefined {
  const place = scratchFolder();
  const args = ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', place];
  if (spawnSync('mount', args).status !== 0) {
    removeScratch(place);
    return undefined;
  }
  const [folder, ballast] = [join(place, 'data'), join(place, 'ballast')];
  mkdirSync(folder);
  return {
    folder,
    fill: () => writeAll(ballast),
    makeRoom: () => rmSync(ballast, { force: true }),
    remove() {
      spawnSync('umount', ['--lazy', place]);
      removeScratch(place);
    },
  };
}

/** Until there is no room for one byte more. */
function writeAll(path: string): void {
  const file = openSync(path, 'a');
  for (let size = 1_048_576; size >= 1; size /= 2) while (fits(file, size));
  closeSync(file);
}
function fits(file: number, size: number): boolean {
  try {
    return writeSync(file, Buffer.alloc(size)) === size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false;
    throw error;
  }
}
