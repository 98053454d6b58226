import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { dropUnnamedConsumers, ensureStreams, natsUsers, type ConnectionOptions } from '@riserbo/messaging';
import { connectionTo, readDatabaseTls, readNatsCa, type DatabaseTls } from '@riserbo/runtime';
import { Client } from 'pg';
import { StartFailure, keepStreams, prepareDatabases, readPasswords, untilAskedToEnd } from '@riserbo/system';
import type { BootstrapConfig } from './config';

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

/** The stream of events and its consumers; those that this release no longer has are deleted. */
export async function streams(config: BootstrapConfig): Promise<string> {
  const { NATS_HOST: host, NATS_PORT: port } = config;
  const bus = busOf(config);
  await patiently(`NATS at ${host}:${port}`, config, () => ensureStreams(bus));
  await dropUnnamedConsumers(bus);
  return 'The stream and its consumers are there';
}

/**
 * As `streams`, again and again until it is asked to end: a stream that was lost is made again, and services
 * refill it.
 */
export async function keep(config: BootstrapConfig): Promise<string> {
  const asked = untilAskedToEnd();
  const bus = busOf(config);
  const keeping = keepStreams(() => ensureStreams(bus));
  await asked;
  await keeping.stop();
  return 'The stream is not kept any more';
}

/** @throws ConfigurationError where a service would refuse how NATS is reached */
function busOf(config: BootstrapConfig): ConnectionOptions {
  const url = `nats://${config.NATS_HOST}:${config.NATS_PORT}`;
  const ca = readNatsCa(config, url);
  const password = readFileSync(join(config.PASSWORDS_DIR, 'nats-bootstrap'), 'utf8');
  return { url, user: 'bootstrap', password, ca };
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
