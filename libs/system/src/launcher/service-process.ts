import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServiceName } from '@riserbo/contracts';
import { codeRoot, projectRoot } from '../embedded/places';
import { StartFailure } from '../embedded/start-failure';
import { spawnWithParent, type Running } from '../embedded/tied';
import { answers } from './health';

export interface ServiceOptions {
  readonly name: ServiceName;
  readonly env: NodeJS.ProcessEnv;
  /** Base URL of its health routes. */
  readonly url: string;
  readonly logFile: string;
  /** Host and port of an inspector, for development. */
  readonly inspect?: string | undefined;
}

/** Starts one service as a separate process, from dist/. Resolves when it is ready. @throws StartFailure */
export async function startServiceProcess(
  { name, env, url, logFile, inspect }: ServiceOptions,
  signal: AbortSignal,
): Promise<Running> {
  const running = spawnWithParent({
    command: process.execPath,
    args: [
      ...(inspect === undefined ? [] : [`--inspect=${inspect}`]),
      '--enable-source-maps',
      join(projectRoot, 'dist', 'services', name, 'src', 'main.js'),
    ],
    env,
    logFile,
    whenParentEnds: 'KILL',
    stopBy: [['SIGTERM', 15_000]],
  });
  let ended = false;
  void running.exited.then(() => (ended = true));
  if (await answers(`${url}/health/ready`, 90_000, () => ended || signal.aborted)) return running;
  const why = ended
    ? `ended while it started (${await reason(running, logFile)})`
    : 'was not ready within 90 seconds';
  await running.kill();
  throw new StartFailure(`The ${name} service ${why}`, `see the end of ${logFile}`);
}

async function reason(running: Running, logFile: string): Promise<string> {
  const { code, signal } = await running.exited;
  const problem = lastProblem(readFileSync(logFile, 'utf8'));
  if (problem !== undefined && signal === null) return problem;
  return signal ?? `code ${code}`;
}

/** Reason of a failed start from the last line of the log: a key or a part, without values. */
function lastProblem(log: string): string | undefined {
  try {
    const { problem } = JSON.parse(log.trim().split('\n').at(-1) ?? '') as { problem?: unknown };
    return typeof problem === 'string' ? problem : undefined;
  } catch {
    return undefined;
  }
}

/** One service inside this process. It cannot crash alone, so `kill` is `stop`. */
export async function startServiceInside({ name, env }: ServiceOptions): Promise<Running> {
  const main = require(join(codeRoot, 'services', name, 'src', 'main')) as {
    start(env: NodeJS.ProcessEnv): Promise<{ stop(): Promise<void> }>;
  };
  const service = await main.start(env);
  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= service.stop());
  return { pid: process.pid, exited: new Promise(() => undefined), stop, kill: stop };
}
