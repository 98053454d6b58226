import { z } from 'zod';
import { baseConfig } from '@riserbo/runtime';

const origin = z
  .url({ protocol: /^https?$/ })
  .refine((text) => new URL(text).origin === text, { error: 'not_an_origin' });

/** Configuration keys of the gateway. */
export const gatewayConfig = baseConfig.extend({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  /** Comma-separated origins of web frontends; exact matches only. */
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((text) => text.split(',').filter((part) => part !== ''))
    .pipe(z.array(origin)),
  /** Number of proxies in front; the client address is taken from that hop of X-Forwarded-For only. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** Requests per minute and client address that one replica accepts. */
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(1).default(1200),
  /** Searches for free times per minute and guest or client; five times as many per client address. */
  SEARCHES_PER_MINUTE: z.coerce.number().int().min(1).default(60),
});
export type GatewayConfig = z.output<typeof gatewayConfig>;
