import type { FastifyCorsOptions } from '@fastify/cors';
import { isForAnySite, publicCalls } from '@riserbo/contracts';
import type { FastifyRequest } from 'fastify';
import { patternOf } from './allowed-methods';
import { fieldHeaders } from './ambiguous';

const open = publicCalls.filter(isForAnySite).map(({ http }) => ({
  method: http.method,
  pattern: patternOf(http.path),
}));
const common: FastifyCorsOptions = {
  methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
  allowedHeaders: [
    'authorization',
    'content-type',
    'idempotency-key',
    'if-match',
    'last-event-id',
    'traceparent',
    'x-background',
    'x-step-up',
    ...fieldHeaders,
  ],
  exposedHeaders: ['etag', 'location', 'retry-after', 'x-correlation-id'],
  strictPreflight: false,
  maxAge: 600,
};

/**
 * J3: which pages can read an answer: those of the listed origins with their cookies, or those of any site
 * without.
 */
export function crossOrigin(request: FastifyRequest, origins: string[]): FastifyCorsOptions {
  const { origin } = request.headers;
  const isListed = origin !== undefined && origins.includes(origin);
  if (!isListed && isOpen(request)) return { ...common, origin: '*', credentials: false };
  return { ...common, origin: origins, credentials: true };
}

/** Whether the route, or the one that a preflight asks about, is for pages of any site. */
export function isOpen(request: FastifyRequest): boolean {
  const asked = request.headers['access-control-request-method'];
  const method = request.method === 'OPTIONS' && asked !== undefined ? asked : request.method;
  const [path = ''] = request.url.split('?', 1);
  return open.some((route) => route.method === method && route.pattern.test(path));
}
