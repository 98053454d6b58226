import { setTimeout as wait } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { within } from '../health/health';
import type { Log } from '../logging/log';
import type { Parts } from './parts';
import type { TracedTransport } from './traced-transport';

/** One shutdown step, with its deadline counted from the beginning. */
export interface Step {
  /** Name in the log. */
  name: string;
  until: number;
  run(): Promise<unknown>;
}

const finish = 10_000;
const least = 500;
const longestRequest = 6_000;

/**
 * Shutdown order. HTTP and the service's hooks come before NATS and Postgres, because requests and mails in
 * progress need both. Unfinished work is recovered: the caller gets 503, an event is redelivered, the outbox
 * is sent later.
 */
export function stepsOf(
  app: NestFastifyApplication,
  { config, health, nats, events, database }: Parts,
  transport: TracedTransport,
  stopWork: () => Promise<void>,
): Step[] {
  return [
    { name: 'readiness', until: finish, run: () => Promise.resolve(health.turn(false)) },
    { name: 'drain', until: finish, run: () => drain(app, config) },
    { name: 'work', until: finish, run: () => Promise.all([stopWork(), transport.finish()]) },
    { name: 'http', until: finish + 1_500, run: () => closeApp(app) },
    { name: 'nats', until: finish + 3_000, run: () => Promise.all([nats.drain(), events.drain()]) },
    { name: 'postgres', until: finish + 4_500, run: () => database?.close() ?? Promise.resolve() },
  ];
}

/** Runs the steps. A failed or slow step is logged and skipped, so that the following ones run. */
export async function inOrder(steps: readonly Step[], log: Log): Promise<void> {
  const began = performance.now();
  log.info('service_stopping');
  for (const { name, until, run } of steps) {
    const left = Math.max(least, until - (performance.now() - began));
    await within(left, run()).catch((error: unknown) =>
      log.warn('shutdown_step_failed', { context: name, error }),
    );
  }
  log.info('service_stopped', { ms: Math.round(performance.now() - began) });
}

/**
 * Keeps answering for some seconds, and tells each caller to use another connection next time, so that a
 * request sent while the port closes is not lost. Only for a service whose configuration says so: the
 * gateway.
 */
async function drain(app: NestFastifyApplication, config: object): Promise<void> {
  const seconds = 'DRAIN_SECONDS' in config ? Number(config.DRAIN_SECONDS) : 0;
  if (seconds === 0) return;
  app
    .getHttpServer()
    .prependListener('request', (_, response) => void response.setHeader('connection', 'close'));
  await wait(seconds * 1000);
}

/** Answers requests in progress, then cuts open connections (streams). */
async function closeApp(app: NestFastifyApplication): Promise<void> {
  const cut = setTimeout(() => app.getHttpServer().closeAllConnections(), longestRequest);
  try {
    await app.close();
  } finally {
    clearTimeout(cut);
  }
}
