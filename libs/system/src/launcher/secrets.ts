import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { owners, services, type OwnerName, type ServiceName } from '@riserbo/contracts';

export interface DatabasePasswords {
  readonly owner: string;
  readonly app: string;
  readonly system: string;
}
export interface Passwords {
  readonly databases: Record<OwnerName, DatabasePasswords>;
  readonly nats: Record<string, string>;
}
export interface Secrets extends Passwords {
  /** Files below the keys folder. */
  readonly files: {
    /** One private ES256 JWK each. */
    readonly serviceKeys: Record<ServiceName, string>;
    /** The public halves as one JWK set. */
    readonly publicServiceKeys: string;
    readonly signingKeys: string;
    readonly tokenKey: string;
    readonly linkKey: string;
    readonly totpKey: string;
    readonly notaryKey: string;
    readonly clientsKey: string;
  };
}

/**
 * Keys and passwords of one installation: created at the first start and kept (0600, in a folder of 0700);
 * later starts only add to them.
 */
export function openSecrets(folder: string, natsUsers: readonly string[]): Secrets {
  const signingKeys = join(folder, 'signing');
  mkdirSync(signingKeys, { recursive: true, mode: 0o700 });
  const serviceKeys = record(services, (service) => serviceKey(folder, service));
  const publicServiceKeys = join(folder, 'services.jwks.json');
  write(publicServiceKeys, JSON.stringify({ keys: Object.values(serviceKeys).map(publicHalf) }, null, 2));
  return {
    ...passwordsOf(natsUsers, (name) => password(folder, name)),
    files: {
      serviceKeys,
      publicServiceKeys,
      signingKeys,
      tokenKey: keep(join(folder, 'token.key'), newKey),
      totpKey: keep(join(folder, 'totp.key'), newKey),
      notaryKey: keep(join(folder, 'notary.key'), newKey),
      linkKey: keep(join(folder, 'link.key'), newKey),
      clientsKey: keep(join(folder, 'clients.key'), newKey),
    },
  };
}

const newKey = () => `${randomBytes(32).toString('hex')}\n`;

/**
 * The passwords of an installation, from a folder that holds a copy of them and no keys. @throws Error if one
 * is missing
 */
export function readPasswords(folder: string, natsUsers: readonly string[]): Passwords {
  return passwordsOf(natsUsers, (name) => readFileSync(join(folder, name), 'utf8'));
}

function passwordsOf(natsUsers: readonly string[], get: (name: string) => string): Passwords {
  return {
    databases: record(owners, (owner) => ({
      owner: get(`postgres-${owner}-owner`),
      app: get(`postgres-${owner}-app`),
      system: get(`postgres-${owner}-system`),
    })),
    nats: record(natsUsers, (user) => get(`nats-${user}`)),
  };
}

function serviceKey(folder: string, service: ServiceName): string {
  return keep(join(folder, `service-${service}.jwk.json`), () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const kid = `svc-${service}-${randomBytes(6).toString('hex')}`;
    return JSON.stringify({ ...privateKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig', kid });
  });
}

function publicHalf(file: string): object {
  const { d: _private, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return rest;
}

/** Created once and kept under its name. */
export function password(folder: string, name: string): string {
  mkdirSync(join(folder, 'passwords'), { recursive: true, mode: 0o700 });
  const file = keep(join(folder, 'passwords', name), () => randomBytes(24).toString('base64url'));
  return readFileSync(file, 'utf8');
}

/** Creates the file atomically if it is missing. Of racing starts, one creates it and the others read it. */
export function keep(file: string, make: () => string): string {
  if (existsSync(file)) return file;
  const fresh = draft(file, make());
  try {
    linkSync(fresh, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(fresh);
  }
  return file;
}

/** Replaces the file atomically. */
export function write(file: string, text: string): void {
  renameSync(draft(file, text), file);
}

function draft(file: string, text: string): string {
  const fresh = `${file}.${randomBytes(4).toString('hex')}.new`;
  writeFileSync(fresh, text, { mode: 0o600 });
  return fresh;
}

function record<K extends string, V>(names: readonly K[], make: (name: K) => V): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<K, V>;
}
