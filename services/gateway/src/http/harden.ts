import cookie from '@fastify/cookie';
import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import { Refusal } from '@riserbo/contracts';
import { limitsFactor, type Log } from '@riserbo/runtime';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GatewayConfig } from '../config';
import { refuseAmbiguous } from './ambiguous';
import { crossOrigin, isOpen } from './cross-origin';
import { networkLimit } from './network-limit';
import { proxyWarning } from './proxy-warning';
import { formHeaders, pageHeaders, securityHeaders } from './security-headers';

/** Counters per limit; the least recently used are dropped first. */
const MAX_NETWORKS = 20_000;
const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** J3: security headers, strict CORS, coarse rate limit, no caching, no cross-site changes. */
export async function harden(fastify: FastifyInstance, config: GatewayConfig, log: Log): Promise<void> {
  // first, because the CORS plugin answers preflights in its hook
  fastify.addHook('onRequest', (request, reply, done) => {
    const secure = isPage(request) ? pageHeaders : isForm(request) ? formHeaders : securityHeaders;
    void reply.headers({ ...secure, 'x-correlation-id': request.id, 'cache-control': 'no-store' });
    done();
  });
  await fastify.register(cors, {
    delegator: (request, done) => done(null, crossOrigin(request, config.CORS_ORIGINS)),
  });
  await fastify.register(cookie);
  await fastify.register(rateLimit, { global: false, cache: MAX_NETWORKS });
  const count = networkLimit(fastify, config.RATE_LIMIT_PER_MINUTE * limitsFactor(config));
  const warn = proxyWarning(config, log);
  // one global hook, because the plugin's hook does not count unknown paths
  fastify.addHook('onRequest', async (request) => {
    warn(request);
    if (!isProbe(request)) await count(request);
    refuseAmbiguous(request.raw);
    const isOfAnother = unsafe.has(request.method) && !isOpen(request) && fromAnotherSite(request, config);
    // mail programs and their pages post a form without a cookie; the token in the path is all that counts
    if (isForm(request)) return;
    if (isOfAnother) throw new Refusal('cross_site');
    if (!isJson(request)) throw new Refusal('unsupported_media_type');
  });
}

const isPage = (request: FastifyRequest): boolean => /^\/docs(?:[-/]|$)/.test(request.routeOptions.url ?? '');
/** G3: pages that work without scripts, and what the provider of SMS posts. */
const isForm = (request: FastifyRequest): boolean =>
  /^\/(?:[ur]\/:token|hooks\/sms)$/.test(request.routeOptions.url ?? '');
const isProbe = (request: FastifyRequest): boolean =>
  request.routeOptions.url?.startsWith('/health/') === true;

/** X50: a form on another site cannot send this type. The framework has parsers for more. */
function isJson({ headers }: FastifyRequest): boolean {
  const { 'content-type': type, 'content-encoding': coding = 'identity' } = headers;
  return coding === 'identity' && (type === undefined || /^application\/json(?:;|$)/i.test(type.trim()));
}

/**
 * Browsers state the origin of a change (Origin, Sec-Fetch-Site); other clients state nothing and send no
 * cookie.
 */
function fromAnotherSite(request: FastifyRequest, config: GatewayConfig): boolean {
  const { origin } = request.headers;
  if (origin !== undefined) return !config.CORS_ORIGINS.includes(origin) && origin !== ownOrigin(request);
  return !['same-origin', 'none', undefined].includes(
    request.headers['sec-fetch-site'] as string | undefined,
  );
}
function ownOrigin(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}`;
}
