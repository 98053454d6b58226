import { z } from 'zod';

const url = z.url({ protocol: /^https?$/ }).transform((text) => text.replace(/\/+$/, ''));

/** Configuration keys of the site. */
const siteConfig = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8090),
  /** Where the site reaches the API. */
  GATEWAY_URL: url,
  /**
   * Whether `/v1`, `/docs` and `/openapi.json` are passed on to the gateway; an Ingress does it
   * elsewhere.
   */
  PROXY_API: z.stringbool().default(false),
  /** The built console; without it there is none. */
  CONSOLE_DIR: z.string().default(''),
  /** Number of proxies in front; the visitor's address is taken from that hop of X-Forwarded-For only. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
});
export type SiteConfig = z.output<typeof siteConfig>;

/** @throws Error that names the faulty keys, without their values */
export function readConfig(env: NodeJS.ProcessEnv): SiteConfig {
  const read = siteConfig.safeParse(env);
  if (read.success) return read.data;
  throw new Error(read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
}
