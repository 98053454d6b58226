import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ConnectionOptions } from '@riserbo/messaging';
import { databaseTlsKeys, expects, hasNoParameters, natsTlsKeys, readNatsCa } from '@riserbo/runtime';
import { z } from 'zod';

const folder = (usual: string) =>
  z
    .string()
    .min(1)
    .default(usual)
    .transform((path) => resolve(path));
const port = z.coerce.number().int().min(1).max(65_535);

/** Paths and addresses in containers. Keys that a command does not need may be missing. */
export const bootstrapConfig = z.object({
  /** Keys and passwords of the installation, created once; only the bootstrap sees all of them. */
  KEYS_DIR: folder('/keys'),
  /** Gets one folder per process, with only what that process may know. */
  HANDED_DIR: folder('/handed'),
  /** Only the passwords, for `databases` and `streams`. */
  PASSWORDS_DIR: folder('/run/riserbo/passwords'),
  POSTGRES_HOST: z.string().min(1).default('postgres'),
  POSTGRES_PORT: port.default(5432),
  /** A superuser, or a role with CREATEROLE and CREATEDB; its password is the file `postgres-superuser`. */
  POSTGRES_USER: z.string().min(1).default('postgres'),
  ...databaseTlsKeys,
  NATS_HOST: z.string().min(1).default('nats'),
  NATS_PORT: port.default(4222),
  /** `keys` and `manifests` make the authority themselves; `streams` and `keep` read it here. */
  ...natsTlsKeys,
  /** Other names of NATS in its certificate, separated by commas: those that external programs connect to. */
  NATS_NAMES: z
    .string()
    .default('')
    .transform((names) => names.split(',').map((name) => name.trim()))
    .transform((names) => names.filter((name) => name !== '')),
  /** What external programs connect to, where it is not NATS_HOST. */
  SUBSCRIBERS_URL: z.url({ protocol: /^(nats|tls)$/ }).optional(),
  /** For `keep`: the part of NATS' configuration that it renders from the list of external programs. */
  SUBSCRIBERS_FILE: z.string().min(1).optional(),
  /** Handed on to the notifications service as a secret, since it can hold a password. */
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .refine(hasNoParameters, expects('must have no parameters'))
    .default('smtp://mails:1025'),
  /** Handed on likewise, if SMS are to be sent: the provider, and the number they come from. */
  SMS_URL: optional(
    z.url({ protocol: /^https$/ }).refine(hasNoParameters, expects('must have no parameters')),
  ),
  SMS_FROM: optional(z.string().regex(/^\+?[1-9]\d{3,14}$/)),
  /** How long `databases` and `streams` wait for their server. */
  WAIT_SECONDS: z.coerce.number().int().min(0).max(3600).default(120),
});

/** Compose sets what is not set to an empty text. */
function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((text) => (text === '' ? undefined : text), schema.optional());
}
export type BootstrapConfig = z.output<typeof bootstrapConfig>;

/**
 * The user that makes streams. @throws ConfigurationError where a service would refuse how NATS is reached
 */
export function busOf(config: BootstrapConfig): ConnectionOptions {
  const url = `nats://${config.NATS_HOST}:${config.NATS_PORT}`;
  const ca = readNatsCa(config, url);
  const password = readFileSync(join(config.PASSWORDS_DIR, 'nats-bootstrap'), 'utf8');
  return { url, user: 'bootstrap', password, ca };
}
