import type { Log } from '@riserbo/runtime';
import type { FastifyRequest } from 'fastify';
import type { GatewayConfig } from '../config';

const QUIET_MS = 3_600_000;

/**
 * Logs `proxy_not_trusted`, at most hourly, when requests arrive through an untrusted proxy: all clients then
 * count as the proxy's address and share its limits.
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
