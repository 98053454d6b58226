import { statfsSync } from 'node:fs';

/**
 * A cause outside the code prevents the start. The message is one line that ends with the remedy; no stack
 * trace is shown.
 */
export class StartFailure extends Error {
  constructor(what: string, mend: string) {
    super(`${what}: ${mend}`);
    this.name = 'StartFailure';
  }
}

const makeRoom = 'make room, or put the data elsewhere with DATA_DIR=/some/folder';

const mends: Record<string, readonly [what: string, mend: string]> = {
  ENOSPC: ['The disk is full', makeRoom],
  /** The same fault in the words of Postgres. */
  '53100': ['The disk is full', makeRoom],
  EDQUOT: ['The disk quota is used up', makeRoom],
  EACCES: [
    'A file or folder may not be written',
    'change its owner, or choose another folder with DATA_DIR=/some/folder',
  ],
  EPERM: [
    'A file or folder may not be written',
    'change its owner, or choose another folder with DATA_DIR=/some/folder',
  ],
  EROFS: ['The file system is read-only', 'choose another folder with DATA_DIR=/some/folder'],
  ENOTDIR: ['DATA_DIR is not a folder', 'choose another with DATA_DIR=/some/folder'],
  EMFILE: ['Too many files are open', 'raise the limit with `ulimit -n 4096`'],
};

/**
 * Known faults of the machine, as a line with the remedy. Other errors are returned unchanged, because they
 * are bugs.
 */
export function asStartFailure(error: unknown): unknown {
  if (error instanceof StartFailure) return error;
  const { code, path } = error as NodeJS.ErrnoException;
  const known = code === undefined ? undefined : mends[code];
  if (known === undefined) return error;
  return new StartFailure(path === undefined ? known[0] : `${known[0]} (${path})`, known[1]);
}

/**
 * A full disk has many symptoms, such as a missing database: with less than 32 MB left, it is named as the
 * cause.
 */
export function orFullDisk(error: unknown, folder: string): unknown {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > 32 * 1024 ** 2 ? error : new StartFailure(`The disk is full (${folder})`, makeRoom);
}
