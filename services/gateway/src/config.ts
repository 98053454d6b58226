import { z } from 'zod';
import { baseConfig } from '@riserbo/runtime';

const origin = z
  .url({ protocol: /^https?$/ })
  .refine((text) => new URL(text).origin === text, { error: 'not_an_origin' });

/** The gateway's own keys. */
export const gatewayConfig = baseConfig.extend({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  /** Origins of the web frontends that may call with a browser, separated by commas; exact matches only. */
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((text) => text.split(',').filter((part) => part !== ''))
    .pipe(z.array(origin)),
  /** How many proxies stand in front; the client's address is taken from that hop of X-Forwarded-For and from no other. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** Requests a minute and client address that one replica answers. */
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(1).default(1200),
  /** Searches for free times a minute and guest or client; five times as many for all of one client address. */
  SEARCHES_PER_MINUTE: z.coerce.number().int().min(1).default(60),
});
export type GatewayConfig = z.output<typeof gatewayConfig>;
