import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { services, type ServiceName } from '@riserbo/contracts';
import { configDigest, natsServerConfig, type ServerConfigOptions } from '@riserbo/messaging';
import { databaseTlsKeys, natsTlsKeys } from '@riserbo/runtime';
import type { KeyAndCertificate } from '../../libs/runtime/src/certificates/certificates';
import { type SystemSettings, serviceEnvironment } from '@riserbo/system';

/** Text of each file, by folder and name. A process finds folder `files` at `/run/riserbo/files`. */
export type Folders = Record<string, Record<string, string>>;
/** What each process may know: the services, `nats`, `postgres`, `keeper` and `bootstrap`. */
export type Handed = Record<string, Folders>;

export const mountedAt = '/run/riserbo';
/** In the passwords of the bootstrap: the certificate of the authority that signed that of Postgres. */
export const authorityFile = 'database-ca.pem';
/**
 * In the passwords of the bootstrap and of the keeper: the certificate of the authority that signed that of
 * NATS.
 */
export const natsAuthorityFile = 'nats-ca.pem';
/**
 * In the passwords of the bootstrap: the digest of NATS' configuration, to see that the server has read it.
 */
export const configFile = 'nats-config';
/** What NATS includes, from its configuration on: external programs, rendered by the keeper. */
export const subscribersFile = '../../subscribers/accounts.conf';
/**
 * In folder `files` of every service: its secret keys as `node --env-file` reads them. Other settings are
 * part of the deployment.
 */
export const environmentFile = 'service.env';
/** Ports inside containers. */
export const natsPorts = { clients: 4222, monitor: 8222 };

/**
 * @param keys the folder that `openSecrets` made
 * @param superuser password of Postgres' superuser
 * @param certificate of NATS; undefined where it is reached without TLS
 */
export function handedOut(
  settings: SystemSettings,
  keys: string,
  superuser: string,
  certificate: KeyAndCertificate | undefined,
): Handed {
  const passwords = readFolder(join(keys, 'passwords'));
  const files = natsFiles(settings.secrets.nats, certificate);
  const natsAuthority = authorityOf(settings.natsTls?.NATS_CA_FILE, natsAuthorityFile);
  return {
    ...Object.fromEntries(services.map((service) => [service, ofService(service, settings, keys)])),
    nats: { files },
    postgres: { files: { 'superuser.password': superuser } },
    keeper: {
      passwords: { 'nats-bootstrap': settings.secrets.nats['bootstrap'] ?? '', ...natsAuthority },
    },
    bootstrap: {
      passwords: {
        ...passwords,
        [configFile]: configDigest(files['nats.conf'] ?? ''),
        ...natsAuthority,
        ...authorityOf(settings.databaseTls?.DATABASE_CA_FILE, authorityFile),
      },
    },
  };
}

/** Decided by the bootstrap, which hands the authorities out. */
const notSecret = { ...databaseTlsKeys, ...natsTlsKeys };

/** Given to the bootstrap, since they name accounts elsewhere. */
const outside = new Set(['SMTP_URL', 'SMS_URL', 'SMS_FROM']);

/**
 * The keys of its environment that hold a password or name a key file; a key added to `serviceEnvironment` is
 * found automatically.
 */
function ofService(service: ServiceName, settings: SystemSettings, keys: string): Folders {
  const folders: Folders = {};
  const lines: string[] = [];
  for (const [key, value = ''] of Object.entries(serviceEnvironment(service, settings))) {
    if (value === '') continue;
    const isPath = value.startsWith(`${keys}/`) || key === 'DATABASE_CA_FILE';
    if (isPath) lines.push(`${key}=${take(value, folders)}`);
    else if (key in notSecret || outside.has(key) || holdsPassword(value, settings))
      lines.push(`${key}=${value}`);
  }
  folders['files'] = { ...folders['files'], [environmentFile]: `${lines.sort().join('\n')}\n` };
  return folders;
}

/** Takes a copy of a key file or of a folder of them. @returns where the process will find it */
function take(path: string, folders: Folders): string {
  const name = basename(path);
  if (statSync(path).isDirectory()) {
    folders[name] = readFolder(path);
    return `${mountedAt}/${name}`;
  }
  folders['files'] = { ...folders['files'], [name]: readFileSync(path, 'utf8') };
  return `${mountedAt}/files/${name}`;
}

/** For a step that connects to the server. */
function authorityOf(path: string | undefined, name: string): Folders[string] {
  return path === undefined ? {} : { [name]: readFileSync(path, 'utf8') };
}

function holdsPassword(value: string, { secrets: { databases, nats } }: SystemSettings): boolean {
  const passwords = [
    ...Object.values(nats),
    ...Object.values(databases).flatMap((each) => Object.values(each)),
  ];
  return passwords.some((password) => value.includes(password));
}

function natsFiles(
  passwords: Record<string, string>,
  certificate: KeyAndCertificate | undefined,
): Record<string, string> {
  const options: ServerConfigOptions = {
    ...{ host: '0.0.0.0', port: natsPorts.clients, monitorPort: natsPorts.monitor },
    ...{ storeDir: '/data', syncAlways: true, passwords, outsideFile: subscribersFile },
  };
  if (certificate === undefined) return { 'nats.conf': natsServerConfig(options) };
  const tls = { certFile: `${mountedAt}/files/nats.pem`, keyFile: `${mountedAt}/files/nats-key.pem` };
  return {
    'nats.conf': natsServerConfig({ ...options, tls }),
    'nats.pem': certificate.cert,
    'nats-key.pem': certificate.key,
  };
}

function readFolder(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => !name.endsWith('.new'));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
