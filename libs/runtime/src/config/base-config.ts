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

/** Keys of every service. Each service extends this with its own; there is no default for a secret. */
export const baseConfig = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Where the health routes listen; 0 takes any free port. */
  HEALTH_PORT: port.default(0),
  HOST: z.string().min(1).max(255).default('127.0.0.1'),
  /** One server or several, separated by commas; the password never stands in the URL. */
  NATS_URL: natsUrls,
  ...natsTlsKeys,
  NATS_USER: z.enum(services),
  NATS_PASSWORD: z.string().min(1),
  /** For tests alone: a folder of armed crash points (start/crash-points.ts). */
  CRASH_AT: z.string().min(1).optional(),
  /** For tests alone: a file with the milliseconds by which the clock is ahead (start/clock-of.ts). */
  CLOCK_FILE: z.string().min(1).optional(),
  /** For tests alone: multiplies every limit of attempts and requests, so that many tests can come from one address (limits/factor.ts). */
  LIMITS_FACTOR: z.coerce.number().int().min(1).max(1_000_000).default(1),
  /** Private ES256 key (JWK) with which the service proves who it is to the others. */
  SERVICE_KEY_FILE: z.string().min(1),
  /** Base of the links in mails, without a slash at the end. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
});

/** Keys of every service that owns tables. */
export const databaseConfig = baseConfig.extend({
  /** As `<service>_app`: row-level security, no DDL. */
  DATABASE_URL: postgresUrl,
  /** As `<service>_system`: loops over all companies. */
  SYSTEM_DATABASE_URL: postgresUrl,
  ...databaseTlsKeys,
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
});
