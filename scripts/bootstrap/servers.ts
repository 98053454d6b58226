import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  dropUnnamedConsumers,
  ensureStreams,
  natsUsers,
  reloadUntil,
  storedOutside,
} from '@riserbo/messaging';
import { connectionTo, readDatabaseTls, type DatabaseTls } from '@riserbo/runtime';
import { Client } from 'pg';
import { StartFailure, keepStreams, prepareDatabases, readPasswords, untilAskedToEnd } from '@riserbo/system';
import { busOf, type BootstrapConfig } from './config';
import { configFile } from './handed';
import { SubscribersFile } from './subscribers-file';

/** A file that the cluster changes reaches NATS within a minute or two; it is asked until then. */
const RELOAD_MS = 10_000;

/** Roles, databases and tables of every service that owns some. */
export async function databases(config: BootstrapConfig): Promise<string> {
  const { POSTGRES_HOST: host, POSTGRES_PORT: port, POSTGRES_USER: user, PASSWORDS_DIR: folder } = config;
  const superuser = encodeURIComponent(readFileSync(join(folder, 'postgres-superuser'), 'utf8').trim());
  const adminUrl = `postgres://${user}:${superuser}@${host}:${port}/postgres`;
  const tls = readDatabaseTls(config, adminUrl);
  await patiently(`Postgres at ${host}:${port}`, config, () => greet(adminUrl, tls));
  await prepareDatabases(adminUrl, {
    ...{ postgresHost: host, postgresPort: port, tls },
    secrets: readPasswords(folder, natsUsers),
  });
  return 'Roles, databases and tables are there';
}

/**
 * The stream of events and its consumers; those that this release no longer has are deleted. Before, NATS
 * reads its configuration again: one that was running has that of the last release, and a service would be
 * refused what is new.
 */
export async function streams(config: BootstrapConfig): Promise<string> {
  const { NATS_HOST: host, NATS_PORT: port } = config;
  const bus = busOf(config);
  const digest = readFileSync(join(config.PASSWORDS_DIR, configFile), 'utf8');
  await patiently(`NATS at ${host}:${port}`, config, () => reloadUntil(bus, 'main', digest, RELOAD_MS));
  await ensureStreams(bus, await storedOutside(bus));
  await dropUnnamedConsumers(bus);
  return 'The stream and its consumers are there';
}

/**
 * As `streams`, again and again until it is asked to end: a stream that was lost is made again, and services
 * refill it. Shows NATS who may listen from outside.
 */
export async function keep(config: BootstrapConfig): Promise<string> {
  const asked = untilAskedToEnd();
  const bus = busOf(config);
  const file = config.SUBSCRIBERS_FILE && new SubscribersFile(config.SUBSCRIBERS_FILE, bus);
  const keeping = keepStreams(async () => {
    const subscribers = await storedOutside(bus);
    await ensureStreams(bus, subscribers);
    if (file) await file.show(subscribers);
  });
  await asked;
  await keeping.stop();
  return 'The stream is not kept any more';
}

/**
 * Servers start beside us: asks once a second until one answers. @throws StartFailure when it does not in
 * time
 */
async function patiently(server: string, config: BootstrapConfig, ask: () => Promise<void>): Promise<void> {
  const until = Date.now() + config.WAIT_SECONDS * 1_000;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() < until) await wait(1_000);
      else
        throw new StartFailure(
          `${server} does not answer as it should (${reasonOf(error)})`,
          'start it, or correct its address and password',
        );
    }
  }
}

async function greet(url: string, tls: DatabaseTls | undefined): Promise<void> {
  const client = new Client({ ...connectionTo(url, tls), connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    await client.query('SELECT 1');
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Codes such as ECONNREFUSED or 28P01 say enough; an AggregateError has an empty message. */
function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: string };
  return String(code ?? message ?? 'no reason was given');
}
