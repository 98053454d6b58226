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
  /** In good order; forced where that takes too long. Fine to call twice. */
  stop(): Promise<void>;
  /** At once, as a crash would. */
  kill(): Promise<void>;
}
export interface TiedOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
  /** What the kernel sends to the child when this process ends in whatever way. */
  readonly whenParentEnds: 'KILL' | 'QUIT';
  /** Signals of a stop in good order, each with the time that it is given, in milliseconds; then SIGKILL. */
  readonly stopBy: readonly (readonly [NodeJS.Signals, number])[];
  readonly cwd?: string;
  readonly user?: { readonly uid: number; readonly gid: number } | undefined;
}

/**
 * Starts a child whose life is tied to ours: kill -9 of this process ends it too, where setpriv exists. The child has a process
 * group of its own, so that Ctrl-C reaches this process alone, which then stops its children in order.
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
