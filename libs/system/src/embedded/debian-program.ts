import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cacheDir } from './places';
import { StartFailure } from './start-failure';

/** A program that the distribution packages. */
export interface DebianProgram {
  readonly name: string;
  readonly package: string;
  /** An environment variable that names the program, for machines that have it elsewhere. */
  readonly variable: string;
}
export interface ProgramSearch {
  /** The program's variable and PATH are read from here. */
  readonly env: NodeJS.ProcessEnv;
  /** Where a downloaded program is kept. */
  readonly cache: string;
  /** Where distributions put servers; root's PATH may lack it. */
  readonly systemFolders: readonly string[];
  readonly say: (line: string) => void;
}
const defaults: ProgramSearch = {
  env: process.env,
  cache: cacheDir,
  systemFolders: ['/usr/sbin', '/usr/local/bin', '/usr/bin'],
  say: () => undefined,
};

/** The path of a program; installs it from the distribution if this machine lacks it. @throws StartFailure */
export function debianProgram(program: DebianProgram, search: Partial<ProgramSearch> = {}): string {
  const full = { ...defaults, ...search };
  return (
    named(program, full) ??
    present(program, full) ??
    installed(program, full) ??
    downloaded(program, full) ??
    missing(program)
  );
}

function named({ name, variable }: DebianProgram, { env }: ProgramSearch): string | undefined {
  const path = env[variable];
  if (path === undefined || path === '') return undefined;
  if (works(path)) return path;
  throw new StartFailure(`${variable} does not name a ${name}`, 'correct it, or unset it');
}

function present(program: DebianProgram, { env, cache, systemFolders }: ProgramSearch): string | undefined {
  const unpacked = ['sbin', 'bin'].map((folder) => join(cache, program.name, 'usr', folder));
  const folders = [...(env['PATH'] ?? '').split(delimiter), ...unpacked, ...systemFolders];
  return folders
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, program.name))
    .find(works);
}

/** As root, for the whole machine. A system service in the package is not started. */
function installed(program: DebianProgram, search: ProgramSearch): string | undefined {
  if (process.getuid?.() !== 0 || !has('apt-get', search)) return undefined;
  search.say(`Installing ${program.package} from the distribution (once)`);
  const install = () =>
    run('apt-get', ['install', '--yes', '--no-install-recommends', program.package], search);
  if (install().status !== 0) {
    run('apt-get', ['update'], search);
    install();
  }
  return present(program, search);
}

function downloaded(program: DebianProgram, search: ProgramSearch): string | undefined {
  if (!has('apt-get', search) || !has('dpkg', search)) return undefined;
  search.say(`Getting ${program.package} from the distribution (once)`);
  mkdirSync(search.cache, { recursive: true });
  const folder = mkdtempSync(join(search.cache, `${program.name}-`));
  run('apt-get', ['download', program.package], search, folder);
  const file = readdirSync(folder).find((name) => name.endsWith('.deb'));
  if (file !== undefined && run('dpkg', ['-x', file, 'unpacked'], search, folder).status === 0) {
    rmSync(join(search.cache, program.name), { recursive: true, force: true });
    renameSync(join(folder, 'unpacked'), join(search.cache, program.name));
  }
  rmSync(folder, { recursive: true });
  return present(program, search);
}

function missing({ name, package: from, variable }: DebianProgram): never {
  throw new StartFailure(
    `There is no ${name} on this machine`,
    `install it with \`sudo apt-get install ${from}\`, or name one with ${variable}=/path/to/${name}`,
  );
}

function works(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

function has(command: string, search: ProgramSearch): boolean {
  return run(command, ['--version'], search).status === 0;
}

function run(command: string, args: string[], { env }: ProgramSearch, cwd = '/'): SpawnSyncReturns<Buffer> {
  const noninteractive = { ...env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  return spawnSync(command, args, {
    ...{ cwd, stdio: ['ignore', 'pipe', 'pipe'], env: noninteractive },
    timeout: 300_000,
  });
}
