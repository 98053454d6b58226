import { readFileSync, readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Set in the environment of every child, so that a later start finds children that outlived a crash on
 * machines without setpriv.
 */
export const ownerKey = 'RISERBO_DATA_DIR';

/**
 * The processes of a data folder: marked by their environment, or working in its database. Linux only;
 * elsewhere none are found.
 */
export function processesOn(dataDir: string): number[] {
  const cluster = read(() => realpathSync(join(dataDir, 'postgres', 'cluster')));
  return processes().filter(
    (pid) => isMarked(pid, dataDir) || (cluster !== undefined && folderOf(pid) === cluster),
  );
}

/** Ends what an earlier start on the same data left running, except Postgres. */
export async function endOrphans(dataDir: string): Promise<void> {
  await end((pid) => isMarked(pid, dataDir));
}

/**
 * Ends every process that works in a database folder: the postmaster (gracefully) and back ends that outlived
 * it.
 */
export async function endPostgresIn(cluster: string): Promise<void> {
  const folder = realpathSync(cluster);
  await end((pid) => folderOf(pid) === folder, 'SIGINT');
}

function isMarked(pid: number, dataDir: string): boolean {
  return environmentOf(pid).includes(`${ownerKey}=${dataDir}`);
}

async function end(ours: (pid: number) => boolean, first: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  for (const signal of [first, 'SIGQUIT', 'SIGKILL'] as const) {
    const found = processes().filter((pid) => pid !== process.pid && ours(pid));
    if (found.length === 0) return;
    for (const pid of found) send(pid, signal);
    for (let round = 0; round < 100 && found.some(isAlive); round += 1) await wait(50);
  }
}

function processes(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

function environmentOf(pid: number): string[] {
  return read(() => readFileSync(`/proc/${pid}/environ`, 'utf8'))?.split('\0') ?? [];
}

function folderOf(pid: number): string | undefined {
  return read(() => readlinkSync(`/proc/${pid}/cwd`));
}

/** Processes come and go during the scan, and those of other users are not readable: neither is ours. */
function read(look: () => string): string | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** A zombie counts as ended: only its parent can clear it away. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  const status = read(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  if (status !== undefined) return !/\) [ZX] /.test(status);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
