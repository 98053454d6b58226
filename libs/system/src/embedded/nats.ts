import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { natsServer } from './nats-server';
import { StartFailure } from './start-failure';
import { spawnWithParent, type Running } from './tied';

export interface NatsOptions {
  /** The text of nats.conf; it names the port and the store. */
  readonly config: string;
  /** Will contain nats.conf (0600: it holds passwords) and nats.log. Created if missing. */
  readonly dir: string;
  readonly port: number;
  /** Path of nats-server; by default it is found or installed. */
  readonly binary?: string;
  readonly env?: NodeJS.ProcessEnv;
}
export interface Nats extends Running {
  readonly url: string;
  readonly port: number;
}

/** Starts nats-server and waits until it accepts connections. @throws StartFailure */
export async function startNats(options: NatsOptions): Promise<Nats> {
  const binary = options.binary ?? natsServer();
  mkdirSync(options.dir, { recursive: true, mode: 0o700 });
  const configFile = join(options.dir, 'nats.conf');
  const logFile = join(options.dir, 'nats.log');
  writeFileSync(configFile, options.config, { mode: 0o600 });
  const running = spawnWithParent({
    command: binary,
    args: ['--config', configFile],
    env: { ...process.env, ...options.env },
    logFile,
    whenParentEnds: 'KILL',
    stopBy: [['SIGTERM', 10_000]],
  });
  await ready(running, options.port, logFile);
  return { ...running, port: options.port, url: `nats://127.0.0.1:${options.port}` };
}

async function ready(running: Running, port: number, logFile: string): Promise<void> {
  let ended = false;
  void running.exited.then(() => (ended = true));
  const until = Date.now() + 30_000;
  while (Date.now() < until) {
    const greeted = await greets(port);
    if (ended) break;
    if (greeted) return;
    await wait(10);
  }
  await running.kill();
  throw failure(readFileSync(logFile, 'utf8').slice(-4_000), logFile, port);
}

/** A server that is ready sends INFO without a request. */
function greets(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 1_000 });
    const end = (greeted: boolean) => {
      socket.destroy();
      resolve(greeted);
    };
    socket.once('data', (chunk) => end(chunk.toString('latin1').startsWith('INFO ')));
    socket.once('error', () => end(false));
    socket.once('close', () => end(false));
    socket.once('timeout', () => end(false));
  });
}

function failure(log: string, logFile: string, port: number): StartFailure {
  if (/no space left/i.test(log))
    return new StartFailure(
      'The disk is full',
      'make room, or put the data elsewhere with DATA_DIR=/some/folder',
    );
  if (/address already in use/i.test(log))
    return new StartFailure(`Port ${port} is taken`, 'start again: NATS gets another one');
  return new StartFailure('nats-server did not start', `see the end of ${logFile}`);
}
