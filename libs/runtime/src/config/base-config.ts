import { services } from '@riserbo/contracts';
import { z } from 'zod';
import { databaseTlsKeys } from '../tenants/database-tls';
import { expects } from './load-config';
import { hasNoParameters } from './loopback';
import { natsTlsKeys } from './nats-tls';

const port = z.coerce.number().int().min(0).max(65_535);
const postgresUrl = z
  .url({ protocol: /^postgres(ql)?$/ })
  .refine(hasNoParameters, expects('must have no parameters'));
const natsUrls = z.string().regex(/^(nats|tls):\/\/[^\s,@]+(,(nats|tls):\/\/[^\s,@]+)*$/);

/** Configuration keys of every service. Each service extends them; secrets have no default. */
export const baseConfig = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Port of the health routes; 0 picks a free one. */
  HEALTH_PORT: port.default(0),
  HOST: z.string().min(1).max(255).default('127.0.0.1'),
  /** One or more servers, comma-separated; the URL must not contain the password. */
  NATS_URL: natsUrls,
  ...natsTlsKeys,
  NATS_USER: z.enum(services),
  NATS_PASSWORD: z.string().min(1),
  /** How long a start waits for Postgres and NATS to answer. */
  WAIT_SECONDS: z.coerce.number().int().min(0).max(3600).default(60),
  /** Tests only: a folder of armed crash points (start/crash-points.ts). */
  CRASH_AT: z.string().min(1).optional(),
  /** Tests only: a file with the milliseconds the clock is ahead (start/clock-of.ts). */
  CLOCK_FILE: z.string().min(1).optional(),
  /**
   * Tests only: multiplies all attempt and request limits, so that many tests can share one address
   * (limits/factor.ts).
   */
  LIMITS_FACTOR: z.coerce.number().int().min(1).max(1_000_000).default(1),
  /** Private ES256 key (JWK) that signs the service's tokens. */
  SERVICE_KEY_FILE: z.string().min(1),
  /** Base URL of links in mails, without a trailing slash. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
});

/** Configuration keys of services with tables. */
export const databaseConfig = baseConfig.extend({
  /** As `<service>_app`: row-level security, no DDL. */
  DATABASE_URL: postgresUrl,
  /** As `<service>_system`: cross-tenant maintenance. */
  SYSTEM_DATABASE_URL: postgresUrl,
  ...databaseTlsKeys,
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
});
