import type { Log } from '@riserbo/runtime';
import type { FastifyRequest } from 'fastify';
import type { GatewayConfig } from '../config';

const QUIET_MS = 3_600_000;

/**
 * Logs `proxy_not_trusted`, at most once an hour, when requests come through a proxy and none is trusted: every client then counts as the proxy's
 * address, and all of them share its limits.
 */
export function proxyWarning(
  { TRUSTED_PROXIES: trusted }: GatewayConfig,
  log: Log,
): (request: FastifyRequest) => void {
  let last = Number.NEGATIVE_INFINITY;
  return ({ headers }) => {
    if (trusted > 0 || (headers['x-forwarded-for'] ?? headers['forwarded']) === undefined) return;
    if (performance.now() - last < QUIET_MS) return;
    last = performance.now();
    log.warn('proxy_not_trusted');
  };
}
