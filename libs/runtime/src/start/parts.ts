import { jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { streamName } from '@riserbo/contracts';
import { connectEvents, connectNats, refusalsOf } from '@riserbo/messaging';
import type { JWK } from 'jose';
import type { z } from 'zod';
import type { Clock } from '../clock';
import type { baseConfig, databaseConfig } from '../config/base-config';
import { readNatsCa } from '../config/nats-tls';
import { Health } from '../health/health';
import { limitsFactor } from '../limits/factor';
import { Log } from '../logging/log';
import { missingMigrations } from '../schema/migrate';
import { readDatabaseTls } from '../tenants/database-tls';
import { openTenants, type OpenTenants } from '../tenants/open-tenants';
import { clockOf } from './clock-of';
import type { Replacements, ServiceDefinition } from './definition';
import { readServiceKey } from './service-key';
import { whileAbsent } from './while-absent';

/** Connections a service needs before Nest starts. */
export interface Parts {
  config: z.output<typeof baseConfig>;
  clock: Clock;
  log: Log;
  key: JWK;
  nats: NatsConnection;
  events: NatsConnection;
  database: OpenTenants | undefined;
  health: Health;
}

/** Opens all, or closes what is open and throws. @throws ConfigurationError; Error in one line */
export async function openParts(
  definition: ServiceDefinition,
  config: Parts['config'],
  replacements: Replacements,
): Promise<Parts> {
  const { clock = clockOf(config), log = new Log({ service: definition.name, level: config.LOG_LEVEL }) } =
    replacements;
  limitsFactor(config);
  const key = await readServiceKey(config.SERVICE_KEY_FILE, definition.name);
  const ca = readNatsCa(config, config.NATS_URL);
  const whenThere = <T>(context: string, open: () => Promise<T>) =>
    whileAbsent(config.WAIT_SECONDS, open, () => log.warn('dependency_absent', { context }));
  const database = await whenThere('Postgres', () => openDatabase(definition, config, log, clock));
  try {
    const { nats, events } = await whenThere('NATS', () => openNats(config, ca, log));
    const health = new Health([
      () => reachable(nats),
      () => reachable(events),
      () => streamInfo(events),
      ...(database ? [() => database.tenants.ping()] : []),
    ]);
    return { config, clock, log, key, nats, events, database, health };
  } catch (error) {
    await database?.close();
    throw error;
  }
}

async function openDatabase(
  { name: service, database: own }: ServiceDefinition,
  config: Parts['config'],
  log: Log,
  clock: Clock,
): Promise<OpenTenants | undefined> {
  if (!own) return undefined;
  const { migrations } = own;
  const keys = config as z.output<typeof databaseConfig>;
  const { DATABASE_URL: url, SYSTEM_DATABASE_URL: systemUrl, DATABASE_POOL: pool } = keys;
  const tls = readDatabaseTls(keys, url, systemUrl);
  const database = await openTenants({ url, systemUrl, tls, pool, log, clock });
  try {
    const missing = await missingMigrations((text) => database.query(text), { service, migrations });
    if (missing.length > 0)
      throw new Error(`the database lacks migrations: ${missing.join(', ')}; run them first`);
    await database.tenants.ping();
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

const unanswered = 'NATS at NATS_URL does not answer, or refuses NATS_USER and NATS_PASSWORD';
const uncertified = 'or has no certificate that NATS_CA_FILE signed for the host of NATS_URL';

async function openNats(
  { NATS_URL: url, NATS_USER: user, NATS_PASSWORD: password }: Parts['config'],
  ca: string | undefined,
  log: Log,
): Promise<Pick<Parts, 'nats' | 'events'>> {
  try {
    const nats = await connectNats({ url, user, password, ca }, log);
    try {
      return { nats, events: await connectEvents({ url, user, password, ca }, log) };
    } catch (error) {
      await nats.close();
      throw error;
    }
  } catch (cause) {
    throw new Error(ca === undefined ? unanswered : `${unanswered}, ${uncertified}`, { cause });
  }
}

/** A round trip; and the server lets the service listen to all that it has to (X116). */
async function reachable(nats: NatsConnection): Promise<void> {
  await nats.flush();
  const [subject] = refusalsOf(nats);
  if (subject !== undefined) throw new Error(`the server refuses the subscription of ${subject}`);
}

/** A round trip through JetStream with a request every service is permitted. */
async function streamInfo(nats: NatsConnection): Promise<void> {
  const manager = await jetstreamManager(nats, { checkAPI: false, timeout: 1_000 });
  await manager.streams.info(streamName);
}
