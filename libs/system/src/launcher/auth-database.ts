import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OwnerName } from '@riserbo/contracts';
import { natsUsers } from '@riserbo/messaging';
import { databaseTlsKeys, loadConfig, readDatabaseTls, type DatabaseTls } from '@riserbo/runtime';
import { z } from 'zod';
import { databaseUrl, type SystemSettings } from '../environment';
import { projectRoot } from '../embedded/places';
import { openSecrets, readPasswords } from './secrets';

export interface AuthDatabase {
  readonly url: string;
  readonly systemUrl: string;
  readonly tls?: DatabaseTls | undefined;
}

type Place = Pick<SystemSettings, 'postgresPort' | 'secrets'>;

/** The URLs of a system's auth database. */
export const authDatabaseOf = (settings: Place): AuthDatabase => ({
  url: databaseUrl('auth', 'app', settings),
  systemUrl: databaseUrl('auth', 'system', settings),
});

/**
 * The database of vendor commands: DATABASE_URL and SYSTEM_DATABASE_URL as the auth service has them, else
 * that of the system running on DATA_DIR; undefined without either. Read access to one of them permits all
 * that the commands do.
 */
export function findAuthDatabase(env: NodeJS.ProcessEnv): AuthDatabase | undefined {
  const { DATABASE_URL: url, SYSTEM_DATABASE_URL: systemUrl } = env;
  if (url !== undefined && systemUrl !== undefined)
    return { url, systemUrl, tls: databaseTlsOf(env, url, systemUrl) };
  const step = databasesOfStep(env);
  if (step !== undefined)
    return { url: step.url('auth', 'app'), systemUrl: step.url('auth', 'system'), tls: step.tls };
  const place = runningPlace(env);
  return place && authDatabaseOf(place);
}

/** The database of the clients service and the key file that wraps its keys, found likewise. */
export function findClientsDatabase(
  env: NodeJS.ProcessEnv,
): (AuthDatabase & { readonly keyFile: string }) | undefined {
  const { DATABASE_URL: url, SYSTEM_DATABASE_URL: systemUrl, CLIENTS_KEY_FILE: keyFile } = env;
  if (url !== undefined && systemUrl !== undefined && keyFile !== undefined)
    return { url, systemUrl, keyFile, tls: databaseTlsOf(env, url, systemUrl) };
  const place = runningPlace(env);
  return (
    place && {
      url: databaseUrl('clients', 'app', place),
      systemUrl: databaseUrl('clients', 'system', place),
      keyFile: place.secrets.files.clientsKey,
    }
  );
}

/** Databases that a step of the bootstrap may work on. */
export interface StepDatabases {
  url(service: OwnerName, role: 'app' | 'system'): string;
  readonly tls: DatabaseTls | undefined;
}

/** From PASSWORDS_DIR and POSTGRES_HOST, as the bootstrap has them; undefined elsewhere. */
export function databasesOfStep(env: NodeJS.ProcessEnv): StepDatabases | undefined {
  const { PASSWORDS_DIR: folder, POSTGRES_HOST: postgresHost = 'postgres', POSTGRES_PORT: port } = env;
  if (folder === undefined) return undefined;
  const secrets = readPasswords(folder, natsUsers);
  const url: StepDatabases['url'] = (service, role) =>
    databaseUrl(service, role, { postgresHost, postgresPort: Number(port ?? 5432), secrets });
  return { url, tls: databaseTlsOf(env, url('auth', 'system')) };
}

/** As a service reads it. @throws ConfigurationError */
export const databaseTlsOf = (env: NodeJS.ProcessEnv, ...urls: readonly string[]): DatabaseTls | undefined =>
  readDatabaseTls(loadConfig(z.object(databaseTlsKeys), env), ...urls);

/** TOTP_KEY_FILE as the auth service has it, else that of the system that runs on DATA_DIR. */
export function findTotpKeyFile(env: NodeJS.ProcessEnv): string | undefined {
  return env['TOTP_KEY_FILE'] ?? runningPlace(env)?.secrets.files.totpKey;
}

/** The keys to rotate. */
export interface KeysToRotate {
  signing?: string | undefined;
  totp?: string | undefined;
  clients?: string | undefined;
  /** Files for tokens and links. */
  tokens: readonly string[];
}

/**
 * Those that the variables of the services name; else all in KEYS_DIR, the folder of the bootstrap; else all
 * of the system that runs on DATA_DIR.
 */
export function findKeys(env: NodeJS.ProcessEnv): KeysToRotate | undefined {
  const { SIGNING_KEYS_DIR: signing, TOTP_KEY_FILE: totp, TOKEN_KEY_FILE: token, LINK_KEY_FILE: link } = env;
  const { CLIENTS_KEY_FILE: clients } = env;
  const tokens = [token, link].filter((file) => file !== undefined);
  if ([signing, totp, clients, ...tokens].some((each) => each !== undefined))
    return { signing, totp, clients, tokens };
  const { KEYS_DIR: folder } = env;
  const secrets = folder ? openSecrets(folder, natsUsers) : runningPlace(env)?.secrets;
  const files = secrets?.files;
  if (!files) return undefined;
  const { signingKeys, totpKey, clientsKey, tokenKey, linkKey } = files;
  return { signing: signingKeys, totp: totpKey, clients: clientsKey, tokens: [tokenKey, linkKey] };
}

function runningPlace(env: NodeJS.ProcessEnv): Place | undefined {
  const folder = env['DATA_DIR'] || join(projectRoot, '.data');
  const running = join(folder, 'running.json');
  if (!existsSync(running)) return undefined;
  const { postgresPort } = JSON.parse(readFileSync(running, 'utf8')) as { postgresPort: number };
  return { postgresPort, secrets: openSecrets(join(folder, 'keys'), natsUsers) };
}
