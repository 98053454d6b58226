import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { owners, type OwnerName } from '@riserbo/contracts';
import { natsUsers, type ConnectionOptions } from '@riserbo/messaging';
import { loadConfig, natsTlsKeys, readNatsCa, type DatabaseTls } from '@riserbo/runtime';
import { z } from 'zod';
import {
  StartFailure,
  databasesOfStep,
  databaseTlsOf,
  databaseUrl,
  openSecrets,
  projectRoot,
} from '@riserbo/system';
import { bootstrapConfig, busOf } from '../bootstrap/config';

/** The database with dead letters, and the NATS server they are sent to. */
export interface Sources {
  readonly bus: ConnectionOptions;
  /** As `<service>_system`. */
  readonly tls?: DatabaseTls | undefined;
  readonly databases: readonly (readonly [OwnerName, string])[];
}

/**
 * One service from the environment (NATS_URL, NATS_CA_FILE, NATS_PASSWORD of `bootstrap`,
 * SYSTEM_DATABASE_URL), or all with the share of the bootstrap (PASSWORDS_DIR); else the system that `npm
 * start` runs on DATA_DIR. @throws
 * StartFailure
 */
export function sources(service: string | undefined, env: NodeJS.ProcessEnv): Sources {
  if (service !== undefined && !(owners as readonly string[]).includes(service))
    throw new StartFailure(`There is no service ${service} with events`, `name one of ${owners.join(', ')}`);
  const name = service as OwnerName | undefined;
  if (env['SYSTEM_DATABASE_URL'] !== undefined) return ofEnvironment(name, env);
  return ofStep(name, env) ?? ofRunning(name, env);
}

function ofEnvironment(service: OwnerName | undefined, env: NodeJS.ProcessEnv): Sources {
  const { NATS_URL: url, NATS_PASSWORD: password, SYSTEM_DATABASE_URL: database } = env;
  if (service === undefined || !url || !password || !database)
    throw new StartFailure(
      'SYSTEM_DATABASE_URL is set, so one service is meant',
      'name it, and set NATS_URL and NATS_PASSWORD of the user bootstrap',
    );
  return {
    bus: { url, user: 'bootstrap', password, ca: readNatsCa(loadConfig(z.object(natsTlsKeys), env), url) },
    tls: databaseTlsOf(env, database),
    databases: [[service, database]],
  };
}

function ofStep(service: OwnerName | undefined, env: NodeJS.ProcessEnv): Sources | undefined {
  const step = databasesOfStep(env);
  if (step === undefined) return undefined;
  const wanted = service === undefined ? owners : [service];
  return {
    ...{ bus: busOf(loadConfig(bootstrapConfig, env)), tls: step.tls },
    databases: wanted.map((each) => [each, step.url(each, 'system')]),
  };
}

function ofRunning(service: OwnerName | undefined, env: NodeJS.ProcessEnv): Sources {
  const folder = env['DATA_DIR'] || join(projectRoot, '.data');
  const file = join(folder, 'running.json');
  if (!existsSync(file)) throw new StartFailure(`Nothing runs on ${folder}`, 'npm start, or set DATA_DIR');
  const { nats, postgres } = JSON.parse(readFileSync(file, 'utf8')) as Running;
  const secrets = openSecrets(join(folder, 'keys'), natsUsers);
  const wanted = service === undefined ? owners : [service];
  return {
    bus: { url: nats.url, user: 'bootstrap', password: secrets.nats['bootstrap'] ?? '' },
    databases: wanted.map((each) => [
      each,
      databaseUrl(each, 'system', { postgresPort: postgres.port, secrets }),
    ]),
  };
}

interface Running {
  nats: { url: string };
  postgres: { port: number };
}
