import { spawnSync } from 'node:child_process';
import {
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  watch,
  watchFile,
  unwatchFile,
} from 'node:fs';
import { join } from 'node:path';
import type { ServiceName } from '@riserbo/contracts';
import { projectRoot } from '../embedded/places';
import type { Supervised } from './supervised';

/** Where a debugger attaches to the service under development. */
export const inspector = '127.0.0.1:9229';
const DEBOUNCE_MS = 200;
const LOG_POLL_MS = 250;

export interface DevOptions {
  readonly name: ServiceName;
  readonly service: Supervised;
  readonly logFile: string;
  readonly log: (line: string) => void;
  /** Receives what the service logs, in chunks. */
  readonly write: (chunk: string) => void;
}

/**
 * Development mode: shows the log of one service, and rebuilds and restarts it when its sources or a library
 * change.
 */
export function develop({ name, service, logFile, log, write }: DevOptions): { stop(): Promise<void> } {
  const following = follow(logFile, write);
  let restarting: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const restart = async () => {
    const failure = build();
    if (failure !== undefined) return log(`${name} was not restarted, the build failed:\n${failure}`);
    await service.stop();
    await service.start();
    log(`${name} restarted`);
  };
  const changed = (_: string, file: string | null) => {
    if (file === null || !/\.ts$/.test(file) || /\.spec\.ts$/.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      restarting = restarting.then(restart).catch((error: unknown) => log(String(error)));
    }, DEBOUNCE_MS);
  };
  const watchers = [join('services', name, 'src'), 'libs'].map((folder) =>
    watch(join(projectRoot, folder), { recursive: true }, changed),
  );
  return {
    stop: async () => {
      clearTimeout(timer);
      watchers.forEach((watcher) => watcher.close());
      following.stop();
      await restarting;
    },
  };
}

/** Runs the `build` script of package.json. Returns what the compiler printed when it failed. */
function build(): string | undefined {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    scripts: { build: string };
  };
  const [, ...args] = scripts.build.split(' ');
  const swc = join(projectRoot, 'node_modules', '@swc', 'cli', 'bin', 'swc.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [swc, ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  return status === 0 ? undefined : `${stdout}${stderr}`;
}

/** Passes on what is appended to a file. */
function follow(path: string, write: (chunk: string) => void): { stop(): void } {
  const file = openSync(path, 'r');
  let position = fstatSync(file).size;
  const readOn = () => {
    const { size } = fstatSync(file);
    if (size <= position) return;
    const chunk = Buffer.alloc(size - position);
    position += readSync(file, chunk, 0, chunk.length, position);
    write(chunk.toString('utf8'));
  };
  watchFile(path, { interval: LOG_POLL_MS }, readOn);
  return {
    stop: () => {
      unwatchFile(path, readOn);
      closeSync(file);
    },
  };
}
