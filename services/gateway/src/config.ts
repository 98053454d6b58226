import { z } from 'zod';
import { baseConfig, expects } from '@riserbo/runtime';

const origin = z
  .string()
  .refine(
    (text) => /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text,
    expects('must list origins such as https://console.example, separated by commas; * is none'),
  );

/** Configuration keys of the gateway. */
export const gatewayConfig = baseConfig.extend({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  /** Comma-separated origins of web frontends; exact matches only. */
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((text) => text.split(',').filter((part) => part !== ''))
    .pipe(z.array(origin)),
  /** How long a stopping gateway still answers, with `connection: close`, before its port closes. */
  DRAIN_SECONDS: z.coerce.number().int().min(0).max(8).default(3),
  /** Whether each request is logged: route, status, milliseconds. */
  ACCESS_LOG: z.stringbool().default(true),
  /** Number of proxies in front; the client address is taken from that hop of X-Forwarded-For only. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** Requests per minute and client address that one replica accepts. */
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(1).default(1200),
  /** Searches for free times per minute and guest or client; five times as many per client address. */
  SEARCHES_PER_MINUTE: z.coerce.number().int().min(1).default(60),
});
export type GatewayConfig = z.output<typeof gatewayConfig>;
