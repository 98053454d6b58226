import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openCluster, type Cluster } from './cluster';
import { endPostgresIn } from './leftovers';
import { freePort } from './ports';
import { postgresBinaries, unprivileged } from './postgres-binaries';
import { StartFailure } from './start-failure';
import { spawnWithParent, type Running } from './tied';

export interface PostgresOptions {
  /** Holds the cluster, the superuser's password and the log. Created if missing. */
  readonly dataDir: string;
  /** A free port by default. */
  readonly port?: number | undefined;
  /** Trades durability for speed; for tests only. */
  readonly fast?: boolean;
}
export interface Postgres extends Running {
  /** Of the superuser. */
  readonly url: string;
  readonly port: number;
}

/**
 * Starts Postgres on loopback TCP, on existing data if there is any, and first ends what an earlier start
 * left running on it. @throws StartFailure
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const native = postgresBinaries();
  mkdirSync(options.dataDir, { recursive: true });
  const cluster = openCluster(options.dataDir, native, options.fast === true);
  await endPostgresIn(cluster.folder);
  rmSync(pidFile(cluster), { force: true });
  const port = options.port ?? (await freePort());
  const logFile = join(options.dataDir, 'postgres.log');
  const running = spawnWithParent({
    command: join(native, 'bin', 'postgres'),
    args: ['-D', cluster.folder, ...settings(port, options.fast === true)],
    env: { LC_ALL: 'C', PGTZ: 'UTC', PATH: process.env['PATH'] },
    logFile,
    // Immediate shutdown: back ends end at once and the log is replayed at the next start. SIGKILL would
    // leave back ends behind.
    whenParentEnds: 'QUIT',
    stopBy: [
      ['SIGINT', 15_000],
      ['SIGQUIT', 5_000],
    ],
    cwd: '/',
    user: unprivileged,
  });
  await ready(running, cluster, logFile, port);
  return { ...running, port, url: `postgres://postgres:${cluster.password}@127.0.0.1:${port}/postgres` };
}

/**
 * Statements, parameters and error details can carry personal data into the server log, so all of them are
 * off.
 */
function settings(port: number, fast: boolean): string[] {
  const values: Record<string, string | number> = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    max_connections: 300,
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_error_verbosity: 'terse',
    log_statement: 'none',
    log_min_error_statement: 'panic',
    log_parameter_max_length: 0,
    log_parameter_max_length_on_error: 0,
    log_checkpoints: 'off',
    // without statistics the planner reads a new table by any index; analyzing a test's hundred databases
    // would keep the launcher busy
    ...(fast ? {} : { autovacuum_naptime: '5s' }),
    fsync: fast ? 'off' : 'on',
    synchronous_commit: fast ? 'off' : 'on',
    full_page_writes: fast ? 'off' : 'on',
  };
  return Object.entries(values).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
}

const pidFile = (cluster: Cluster) => join(cluster.folder, 'postmaster.pid');

/** The eighth line of the pid file says when connections are accepted; pg_ctl waits for it, too. */
async function ready(running: Running, cluster: Cluster, logFile: string, port: number): Promise<void> {
  let ended = false;
  void running.exited.then(() => (ended = true));
  const until = Date.now() + 60_000;
  while (!ended && Date.now() < until) {
    const lines = existsSync(pidFile(cluster)) ? readFileSync(pidFile(cluster), 'utf8').split('\n') : [];
    if (Number(lines[0]) === running.pid && lines[7]?.trim() === 'ready') return;
    await wait(10);
  }
  await running.kill();
  throw failure(readFileSync(logFile, 'utf8'), logFile, port);
}

function failure(log: string, logFile: string, port: number): StartFailure {
  const last = log.slice(-4_000);
  if (/No space left on device/.test(last))
    return new StartFailure(
      'The disk is full',
      'make room, or put the data elsewhere with DATA_DIR=/some/folder',
    );
  if (/Address already in use/.test(last))
    return new StartFailure(`Port ${port} is taken`, 'start again: Postgres gets another one');
  return new StartFailure('Postgres did not start', `see the end of ${logFile}`);
}
