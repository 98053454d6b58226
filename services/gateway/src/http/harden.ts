import cookie from '@fastify/cookie';
import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import { Refusal } from '@riserbo/contracts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayConfig } from '../config';
import { fieldHeaders, refuseAmbiguous } from './ambiguous';
import { pageHeaders, securityHeaders } from './security-headers';

const minute = 60_000;
const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
type Counter = ReturnType<FastifyInstance['createRateLimit']>;

/** J3: security headers, strict CORS, coarse rate limit, no caching of answers, no change asked by another site. */
export async function harden(fastify: FastifyInstance, config: GatewayConfig): Promise<void> {
  // first, since preflights are answered in the hook of their plugin
  fastify.addHook('onRequest', (request, reply, done) => {
    const secure = isPage(request) ? pageHeaders : securityHeaders;
    void reply.headers({ ...secure, 'x-correlation-id': request.id, 'cache-control': 'no-store' });
    done();
  });
  await fastify.register(cors, {
    origin: config.CORS_ORIGINS,
    methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: [
      'authorization',
      'content-type',
      'idempotency-key',
      'if-match',
      'x-background',
      'x-step-up',
      ...fieldHeaders,
    ],
    credentials: true,
    exposedHeaders: ['etag', 'retry-after', 'x-correlation-id'],
    strictPreflight: false,
    maxAge: 600,
  });
  await fastify.register(cookie);
  await fastify.register(rateLimit, { max: config.RATE_LIMIT_PER_MINUTE, timeWindow: minute, global: false });
  const count = fastify.createRateLimit();
  // one hook for all, since the plugin's own counts no path that is not there
  fastify.addHook('onRequest', async (request, reply) => {
    refuseAmbiguous(request.raw);
    if (!isProbe(request)) await admit(count, request, reply);
    if (unsafe.has(request.method) && fromAnotherSite(request, config)) throw new Refusal('cross_site');
    if (!isJson(request)) throw new Refusal('unsupported_media_type');
  });
}

const isPage = (request: FastifyRequest): boolean => /^\/docs(?:[-/]|$)/.test(request.routeOptions.url ?? '');
const isProbe = (request: FastifyRequest): boolean =>
  request.routeOptions.url?.startsWith('/health/') === true;

/** @throws Refusal `too_many_requests` */
async function admit(count: Counter, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const counted = await count(request);
  if (counted.isAllowed || !counted.isExceeded) return;
  void reply.header('retry-after', counted.ttlInSeconds);
  throw new Refusal('too_many_requests');
}

/** X50: a form of another site can send anything but this. The framework has parsers for more. */
function isJson({ headers }: FastifyRequest): boolean {
  const { 'content-type': type, 'content-encoding': coding = 'identity' } = headers;
  return coding === 'identity' && (type === undefined || /^application\/json(?:;|$)/i.test(type.trim()));
}

/** Browsers say where a change comes from (Origin, Sec-Fetch-Site); clients without a browser say nothing and carry no cookie. */
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
