import { statfsSync } from 'node:fs';

/** Something outside the code stands in the way of a start. The message is one line and ends with what mends it; no stack trace is shown for it. */
export class StartFailure extends Error {
  constructor(what: string, mend: string) {
    super(`${what}: ${mend}`);
    this.name = 'StartFailure';
  }
}

const makeRoom = 'make room, or put the data elsewhere with DATA_DIR=/some/folder';

const mends: Record<string, readonly [what: string, mend: string]> = {
  ENOSPC: ['The disk is full', makeRoom],
  /** The same as Postgres says it. */
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

/** Known faults of the machine as a line with its mend; everything else comes back as it is, since it is a bug. */
export function asStartFailure(error: unknown): unknown {
  if (error instanceof StartFailure) return error;
  const { code, path } = error as NodeJS.ErrnoException;
  const known = code === undefined ? undefined : mends[code];
  if (known === undefined) return error;
  return new StartFailure(path === undefined ? known[0] : `${known[0]} (${path})`, known[1]);
}

/** A full disk shows itself in many ways, such as a database that is gone: where less than 32 MB are left, that is the fault to name. */
export function orFullDisk(error: unknown, folder: string): unknown {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > 32 * 1024 ** 2 ? error : new StartFailure(`The disk is full (${folder})`, makeRoom);
}
