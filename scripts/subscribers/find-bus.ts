import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { natsUsers } from '@riserbo/messaging';
import { loadConfig } from '@riserbo/runtime';
import { bootstrapConfig, busOf } from '../bootstrap/config';
import type { SubscriberHost } from './host';
import { inContainers } from './in-containers';
import { onThisMachine } from './on-this-machine';
import { type BusOptions, openSecrets, projectRoot } from '@riserbo/system';

const PATIENCE_MS = 60_000;

/**
 * In containers the bus of the environment of a step, else that of the system running on DATA_DIR; undefined
 * without either. @throws ConfigurationError
 */
export function findHost(env: NodeJS.ProcessEnv): SubscriberHost | undefined {
  if (env['PASSWORDS_DIR'] !== undefined) {
    const config = loadConfig(bootstrapConfig, env);
    const connection = busOf(config);
    const { ca } = connection;
    const url = config.SUBSCRIBERS_URL ?? connection.url;
    return inContainers(connection, { url, ...(ca === undefined ? {} : { ca }) }, PATIENCE_MS);
  }
  const bus = findBus(env);
  return bus && onThisMachine(bus);
}

/** NATS of the system running on DATA_DIR; undefined if none does. */
export function findBus(env: NodeJS.ProcessEnv): BusOptions | undefined {
  const folder = env['DATA_DIR'] || join(projectRoot, '.data');
  const running = join(folder, 'running.json');
  if (!existsSync(running)) return undefined;
  const { nats } = JSON.parse(readFileSync(running, 'utf8')) as { nats: { url: string } };
  const keys = join(folder, 'keys');
  return {
    dir: join(folder, 'nats'),
    port: Number(new URL(nats.url).port),
    passwords: openSecrets(keys, natsUsers).nats,
    outside: join(keys, 'subscribers'),
  };
}
