import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cacheDir } from './places';
import { StartFailure } from './start-failure';

export interface NatsServerSearch {
  /** NATS_SERVER_BIN and PATH are read from here. */
  readonly env: NodeJS.ProcessEnv;
  /** Where a downloaded server is kept. */
  readonly cache: string;
  /** Where distributions put servers; root's PATH may lack it. */
  readonly systemFolders: readonly string[];
  readonly say: (line: string) => void;
}
const usual: NatsServerSearch = {
  env: process.env,
  cache: cacheDir,
  systemFolders: ['/usr/sbin', '/usr/local/bin', '/usr/bin'],
  say: () => undefined,
};

/** The nats-server of this machine; gets it from the distribution where there is none. @throws StartFailure */
export function natsServer(search: Partial<NatsServerSearch> = {}): string {
  const full = { ...usual, ...search };
  return named(full) ?? present(full) ?? installed(full) ?? downloaded(full) ?? missing();
}

function named({ env }: NatsServerSearch): string | undefined {
  const path = env['NATS_SERVER_BIN'];
  if (path === undefined || path === '') return undefined;
  if (works(path)) return path;
  throw new StartFailure('NATS_SERVER_BIN does not name a nats-server', 'correct it, or unset it');
}

function present({ env, cache, systemFolders }: NatsServerSearch): string | undefined {
  const folders = [...(env['PATH'] ?? '').split(delimiter), cached(cache), ...systemFolders];
  return folders
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, 'nats-server'))
    .find(works);
}

/** For everybody on the machine, as root. Its own system service is not wanted and not started. */
function installed(search: NatsServerSearch): string | undefined {
  if (process.getuid?.() !== 0 || !has('apt-get', search)) return undefined;
  search.say('Installing nats-server from the distribution (once)');
  const install = () =>
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'nats-server'], search);
  if (install().status !== 0) {
    run('apt-get', ['update'], search);
    install();
  }
  return present(search);
}

function downloaded(search: NatsServerSearch): string | undefined {
  if (!has('apt-get', search) || !has('dpkg', search)) return undefined;
  search.say('Getting nats-server from the distribution (once)');
  mkdirSync(search.cache, { recursive: true });
  const folder = mkdtempSync(join(search.cache, 'nats-'));
  run('apt-get', ['download', 'nats-server'], search, folder);
  const file = readdirSync(folder).find((name) => name.endsWith('.deb'));
  if (file !== undefined && run('dpkg', ['-x', file, 'server'], search, folder).status === 0) {
    rmSync(join(search.cache, 'nats-server'), { recursive: true, force: true });
    renameSync(join(folder, 'server'), join(search.cache, 'nats-server'));
  }
  rmSync(folder, { recursive: true });
  return present(search);
}

function missing(): never {
  throw new StartFailure(
    'There is no nats-server on this machine',
    'install it with `sudo apt-get install nats-server`, or name one with NATS_SERVER_BIN=/path/to/nats-server',
  );
}

const cached = (cache: string) => join(cache, 'nats-server', 'usr', 'sbin');

function works(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

function has(command: string, search: NatsServerSearch): boolean {
  return run(command, ['--version'], search).status === 0;
}

function run(
  command: string,
  args: string[],
  { env }: NatsServerSearch,
  cwd = '/',
): SpawnSyncReturns<Buffer> {
  const asked = { ...env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  return spawnSync(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: asked, timeout: 300_000 });
}
