import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}
/** A process that was started and can be ended. */
export interface Running {
  readonly pid: number | undefined;
  readonly exited: Promise<Exit>;
  /** Stops it gracefully, and by force if that takes too long. Safe to call twice. */
  stop(): Promise<void>;
  /** Stops it at once, like a crash. */
  kill(): Promise<void>;
}
export interface TiedOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
  /** Signal the kernel sends to the child when this process ends for any reason. */
  readonly whenParentEnds: 'KILL' | 'QUIT';
  /** Signals of a graceful stop, each with its timeout in milliseconds; SIGKILL follows. */
  readonly stopBy: readonly (readonly [NodeJS.Signals, number])[];
  readonly cwd?: string;
  readonly user?: { readonly uid: number; readonly gid: number } | undefined;
}

/**
 * Starts a child that ends with this process, even after kill -9, where setpriv exists. The child has a
 * separate process group, so Ctrl-C reaches only this process, which then stops its children in order.
 */
export function spawnWithParent(options: TiedOptions): Running {
  const [command, args] = canTie()
    ? ['setpriv', ['--pdeathsig', options.whenParentEnds, '--', options.command, ...options.args]]
    : [options.command, options.args];
  const log = openSync(options.logFile, 'a', 0o600);
  const child = spawn(command, args, {
    env: options.env,
    stdio: ['ignore', log, log],
    detached: true,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...options.user,
  });
  closeSync(log);
  const exited = exitOf(child);
  return {
    pid: child.pid,
    exited,
    stop: () => stop(child, exited, options.stopBy),
    kill: () => kill(child, exited),
  };
}

function exitOf(child: ChildProcess): Promise<Exit> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    child.once('error', () => resolve({ code: 127, signal: null }));
  });
}

async function stop(child: ChildProcess, exited: Promise<Exit>, by: TiedOptions['stopBy']): Promise<void> {
  for (const [signal, within] of by) {
    child.kill(signal);
    if (await endsWithin(exited, within)) return;
  }
  await kill(child, exited);
}

async function kill(child: ChildProcess, exited: Promise<Exit>): Promise<void> {
  child.kill('SIGKILL');
  await exited;
}

async function endsWithin(exited: Promise<Exit>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const ended = await Promise.race([exited.then(() => true), late]);
  clearTimeout(timer);
  return ended;
}

let tieable: boolean | undefined;
/** Whether the machine has util-linux' setpriv, which knows --pdeathsig. */
function canTie(): boolean {
  tieable ??= spawnSync('setpriv', ['--pdeathsig', 'KILL', '--', 'true'], { stdio: 'ignore' }).status === 0;
  return tieable;
}
