import { Refusal } from '@riserbo/contracts';
import { networkOf, NETWORKS_PER_SITE, siteOf } from '@riserbo/runtime';
import type { FastifyInstance, FastifyRequest } from 'fastify';

export type Count = (request: FastifyRequest) => Promise<void>;
export interface RequestLimit {
  max: number;
  /** The key a request counts against. */
  key(request: FastifyRequest): string;
}
const MINUTE_MS = 60_000;

/**
 * @returns a function that counts a request and throws Refusal `too_many_requests` with the remaining seconds
 * beyond `max` per minute
 */
export function requestLimit(fastify: FastifyInstance, { max, key }: RequestLimit): Count {
  const counter = fastify.createRateLimit({ max, timeWindow: MINUTE_MS, keyGenerator: key });
  return async (request) => {
    const counted = await counter(request);
    if (!counted.isAllowed && counted.isExceeded)
      throw new Refusal('too_many_requests', [], Math.max(1, counted.ttlInSeconds));
  };
}

/** X109: counts by the client's network and, for IPv6, by its site. */
export function networkLimit(fastify: FastifyInstance, max: number): Count {
  const byNetwork = requestLimit(fastify, { max, key: ({ ip }) => networkOf(ip) });
  const bySite = requestLimit(fastify, { max: max * NETWORKS_PER_SITE, key: ({ ip }) => siteOf(ip) });
  return async (request) => {
    if (request.ip.includes(':')) await bySite(request);
    await byNetwork(request);
  };
}
