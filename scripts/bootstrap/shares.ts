import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { services, type ServiceName } from '@riserbo/contracts';
import { natsUsers } from '@riserbo/messaging';
import {
  ConfigurationError,
  readDatabaseTls,
  type DatabaseTlsKeys,
  type NatsTlsKeys,
} from '@riserbo/runtime';
import { addSigningKey, readSigningKeys } from '../../services/auth/src/keys/signing-keys';
import { type Secrets, type SystemSettings, openSecrets, password } from '@riserbo/system';
import type { BootstrapConfig } from './config';
import { handedOut, type Handed } from './handed';
import { secretManifests } from './manifests';
import { natsCertificates } from './nats-certificates';
import { prepareSubscribersFile } from './subscribers-file';
import { writeHanded } from './write-handed';

/** Creates what is missing in KEYS_DIR and writes each process's secrets below HANDED_DIR. */
export async function keys(config: BootstrapConfig): Promise<string> {
  writeHanded(config.HANDED_DIR, await distribution(config));
  if (config.SUBSCRIBERS_FILE) prepareSubscribersFile(config.SUBSCRIBERS_FILE);
  return `Keys and passwords are in ${config.KEYS_DIR}, the share of each process below ${config.HANDED_DIR}`;
}

/** Creates what is missing in KEYS_DIR and writes all secrets as Kubernetes Secrets. */
export async function manifests(config: BootstrapConfig): Promise<string> {
  const secrets = secretManifests(await distribution(config));
  const file = join(config.KEYS_DIR, 'kubernetes-secrets.json');
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return `The Secrets are in ${file}: kubectl --namespace riserbo apply --server-side --filename ${file}`;
}

/** What NATS includes and does not start without; what is there stays. */
export function subscribers({ SUBSCRIBERS_FILE: file }: BootstrapConfig): Promise<string> {
  if (file === undefined) throw new ConfigurationError(['SUBSCRIBERS_FILE is missing']);
  prepareSubscribersFile(file);
  return Promise.resolve(`${file} is there`);
}

/** What each process may know; creates what is missing. */
export async function distribution(config: BootstrapConfig): Promise<Handed> {
  mkdirSync(config.KEYS_DIR, { recursive: true, mode: 0o700 });
  const secrets = openSecrets(config.KEYS_DIR, natsUsers);
  const superuser = password(config.KEYS_DIR, 'postgres-superuser');
  const { signingKeys } = secrets.files;
  if (readSigningKeys(signingKeys).length === 0) await addSigningKey(signingKeys, new Date());
  const nats = isPlain(config)
    ? undefined
    : await natsCertificates(config.KEYS_DIR, [config.NATS_HOST, ...config.NATS_NAMES], new Date());
  const natsTls = nats ? { NATS_CA_FILE: nats.caFile } : { NATS_UNENCRYPTED_HOST: config.NATS_HOST };
  return handedOut(settingsOf(config, secrets, natsTls), config.KEYS_DIR, superuser, nats);
}

/** Only secret keys are handed out; addresses and ports are in the compose file and the ConfigMaps. */
function settingsOf(config: BootstrapConfig, secrets: Secrets, natsTls: NatsTlsKeys): SystemSettings {
  return {
    ...{ host: '0.0.0.0', publicUrl: '' },
    ports: Object.fromEntries(services.map((name) => [name, 8080])) as Record<ServiceName, number>,
    ...{ postgresHost: config.POSTGRES_HOST, postgresPort: config.POSTGRES_PORT },
    databaseTls: databaseTlsOf(config),
    ...{ natsHost: config.NATS_HOST, natsPort: config.NATS_PORT },
    natsTls,
    ...{ smtpUrl: config.SMTP_URL, smsUrl: config.SMS_URL, smsFrom: config.SMS_FROM, secrets },
  };
}

/** Whether NATS is reached without TLS. */
const isPlain = (config: BootstrapConfig): boolean => config.NATS_UNENCRYPTED_HOST === config.NATS_HOST;

/** The keys that are set. @throws ConfigurationError where a service would refuse them */
function databaseTlsOf(config: BootstrapConfig): DatabaseTlsKeys {
  readDatabaseTls(config, `postgres://${config.POSTGRES_HOST}`);
  const { DATABASE_SSL, DATABASE_CA_FILE, DATABASE_UNENCRYPTED_HOST } = config;
  if (DATABASE_SSL === 'verify-full') return { DATABASE_SSL, DATABASE_CA_FILE };
  return { DATABASE_SSL, DATABASE_UNENCRYPTED_HOST };
}
