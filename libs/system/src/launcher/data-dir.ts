import { mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../embedded/leftovers';
import { StartFailure } from '../embedded/start-failure';

export interface DataDir {
  readonly folder: string;
  readonly keys: string;
  readonly logs: string;
  readonly postgres: string;
  readonly nats: string;
  readonly mails: string;
  /** Who was erased (H5). */
  readonly tombstones: string;
  /**
   * State of the running system for other commands, such as the demo: URLs, process ids, and the connection
   * of the sample company's subscriber.
   */
  readonly running: string;
  /** How to sign in to the sample company, and its subscriber; there when it has been made. */
  readonly sample: string;
  release(): void;
}

/**
 * Creates the folder if it is missing and locks it for this process. @throws StartFailure if another process
 * holds it
 */
export function openDataDir(path: string): DataDir {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new StartFailure(`DATA_DIR is not a folder (${path})`, 'choose another with DATA_DIR=/some/folder');
  mkdirSync(path, { recursive: true, mode: 0o755 });
  const folder = realpathSync(path);
  const release = lock(folder);
  const logs = join(folder, 'logs');
  mkdirSync(logs, { recursive: true, mode: 0o700 });
  return {
    folder,
    keys: join(folder, 'keys'),
    logs,
    postgres: join(folder, 'postgres'),
    nats: join(folder, 'nats'),
    mails: join(folder, 'mails'),
    tombstones: join(folder, 'tombstones'),
    running: join(folder, 'running.json'),
    sample: join(folder, 'sample.json'),
    release,
  };
}

/** A log beyond 10 MB is rotated; one older log is kept. */
export function logFile(dataDir: DataDir, name: string): string {
  const file = join(dataDir.logs, `${name}.log`);
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000) renameSync(file, `${file}.old`);
  return file;
}

/** The file names a process and its start time, because process ids are reused. */
function lock(folder: string): () => void {
  const file = join(folder, 'lock');
  const mine = `${process.pid} ${beginOf(process.pid)}\n`;
  if (!create(file, mine)) {
    const [pid = '', begin = ''] = contents(file).trim().split(' ');
    if (isAlive(Number(pid)) && beginOf(Number(pid)) === begin)
      throw new StartFailure(
        `Riserbo runs already on ${folder} (process ${pid})`,
        'stop it first, or choose another folder with DATA_DIR=/some/folder',
      );
    rmSync(file, { force: true });
    if (!create(file, mine))
      throw new StartFailure(`Another start took ${folder} just now`, 'wait for it, or start again');
  }
  return () => {
    if (contents(file) === mine) rmSync(file, { force: true });
  };
}

function create(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function contents(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Clock ticks since the machine started, field 22 of the stat line; empty without /proc. */
function beginOf(pid: number): string {
  const line = contents(`/proc/${pid}/stat`);
  return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
