import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  lstatSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { unprivileged } from './postgres-binaries';
import { StartFailure } from './start-failure';

/** A database folder, as `initdb` makes it, and the superuser's password. */
export interface Cluster {
  readonly folder: string;
  readonly password: string;
}

/**
 * Creates `<dataDir>/cluster` and `<dataDir>/superuser.password` (0600) if they are missing. The folder
 * belongs to the user Postgres runs as. If that user cannot enter dataDir, the folder is placed below
 * /var/lib/riserbo and dataDir holds a link to it.
 */
export function openCluster(dataDir: string, native: string, fast: boolean): Cluster {
  const folder = join(dataDir, 'cluster');
  const passwordFile = join(dataDir, 'superuser.password');
  if (!existsSync(join(folder, 'PG_VERSION'))) {
    removeCluster(dataDir);
    writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
    create(folder, readFileSync(passwordFile), native, fast);
  }
  requireVersion(folder, native);
  return { folder: realpathSync(folder), password: readFileSync(passwordFile, 'utf8') };
}

/** Removes the database folder, following the link. */
export function removeCluster(dataDir: string): void {
  const folder = join(dataDir, 'cluster');
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() === true)
    rmSync(dirname(readlinkSync(folder)), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

/** Created under a temporary name and renamed, so that an interrupted start leaves no partial cluster. */
function create(folder: string, password: Buffer, native: string, fast: boolean): void {
  const home = ownedFolder(dirname(folder));
  const passwordCopy = join(home, 'password');
  try {
    writeFileSync(passwordCopy, password, { mode: 0o600 });
    give(passwordCopy);
    initdb(native, join(home, 'cluster'), passwordCopy, fast);
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    throw error;
  }
  rmSync(passwordCopy);
  if (dirname(home) !== dirname(folder)) return symlinkSync(join(home, 'cluster'), folder);
  renameSync(join(home, 'cluster'), folder);
  rmSync(home, { recursive: true });
}

/** Creates a folder that the user of Postgres owns and can reach: in dataDir if that user can enter it. */
function ownedFolder(dataDir: string): string {
  const near = join(dataDir, 'cluster.new');
  rmSync(near, { recursive: true, force: true });
  mkdirSync(near, { mode: 0o700 });
  give(near);
  if (unprivileged === undefined || reachable(near)) return near;
  rmSync(near, { recursive: true });
  mkdirSync('/var/lib/riserbo', { recursive: true, mode: 0o755 });
  const far = mkdtempSync('/var/lib/riserbo/postgres-');
  give(far);
  return far;
}

function give(path: string): void {
  if (unprivileged !== undefined) chownSync(path, unprivileged.uid, unprivileged.gid);
}

function reachable(folder: string): boolean {
  return (
    spawnSync('ls', ['-d', join(folder, '.')], { cwd: '/', stdio: 'ignore', ...unprivileged }).status === 0
  );
}

function initdb(native: string, folder: string, passwordFile: string, fast: boolean): void {
  const made = spawnSync(
    join(native, 'bin', 'initdb'),
    [
      ...['--pgdata', folder, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
      ...['--encoding=UTF8', '--locale=C.UTF-8', '--data-checksums', '--no-instructions'],
      ...(fast ? ['--no-sync'] : []),
    ],
    { cwd: '/', encoding: 'utf8', env: { LC_ALL: 'C', PATH: process.env['PATH'] }, ...unprivileged },
  );
  if (made.status === 0) return;
  if (/No space left/.test(made.stderr))
    throw new StartFailure(
      `The disk is full (${dirname(folder)})`,
      'make room, or put the data elsewhere with DATA_DIR=/some/folder',
    );
  throw new StartFailure(
    `Postgres could not make ${basename(folder)}`,
    made.stderr.trim().split('\n').at(-1) ?? 'no reason was given',
  );
}

function requireVersion(folder: string, native: string): void {
  const theirs = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  const { stdout } = spawnSync(join(native, 'bin', 'postgres'), ['--version'], { encoding: 'utf8' });
  const ours = /(\d+)\./.exec(stdout)?.[1];
  if (theirs !== ours)
    throw new StartFailure(
      `The data was written by Postgres ${theirs} and this is ${ours}`,
      'upgrade it, or choose another folder with DATA_DIR=/some/folder',
    );
}
