import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { natsUsers } from '@riserbo/messaging';
import { databaseTlsKeys, loadConfig, readDatabaseTls, type DatabaseTls } from '@riserbo/runtime';
import { z } from 'zod';
import { databaseUrl, type SystemSettings } from '../environment';
import { projectRoot } from '../embedded/places';
import { openSecrets } from './secrets';

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
 * Where the vendor's commands work: DATABASE_URL and SYSTEM_DATABASE_URL as the auth service has them, else the system that runs on DATA_DIR.
 * Whoever can read either may do what the commands do. Nothing when there is neither.
 */
export function findAuthDatabase(env: NodeJS.ProcessEnv): AuthDatabase | undefined {
  const { DATABASE_URL: url, SYSTEM_DATABASE_URL: systemUrl } = env;
  if (url !== undefined && systemUrl !== undefined)
    return { url, systemUrl, tls: databaseTlsOf(env, url, systemUrl) };
  const place = runningPlace(env);
  return place && authDatabaseOf(place);
}

/** As a service reads it. @throws ConfigurationError */
export const databaseTlsOf = (env: NodeJS.ProcessEnv, ...urls: readonly string[]): DatabaseTls | undefined =>
  readDatabaseTls(loadConfig(z.object(databaseTlsKeys), env), ...urls);

/** TOTP_KEY_FILE as the auth service has it, else that of the system that runs on DATA_DIR. */
export function findTotpKeyFile(env: NodeJS.ProcessEnv): string | undefined {
  return env['TOTP_KEY_FILE'] ?? runningPlace(env)?.secrets.files.totpKey;
}

/** The keys to rotate: those that SIGNING_KEYS_DIR and TOTP_KEY_FILE name, else both of the system that runs on DATA_DIR. */
export function findKeys(env: NodeJS.ProcessEnv): { folder?: string | undefined; file?: string | undefined } {
  const { SIGNING_KEYS_DIR: folder, TOTP_KEY_FILE: file } = env;
  if (folder !== undefined || file !== undefined) return { folder, file };
  const files = runningPlace(env)?.secrets.files;
  return { folder: files?.signingKeys, file: files?.totpKey };
}

function runningPlace(env: NodeJS.ProcessEnv): Place | undefined {
  const folder = env['DATA_DIR'] || join(projectRoot, '.data');
  const running = join(folder, 'running.json');
  if (!existsSync(running)) return undefined;
  const { postgresPort } = JSON.parse(readFileSync(running, 'utf8')) as { postgresPort: number };
  return { postgresPort, secrets: openSecrets(join(folder, 'keys'), natsUsers) };
}
