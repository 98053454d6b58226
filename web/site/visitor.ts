import { connect, type Riserbo } from '@riserbo/client';
import type { FastifyRequest } from 'fastify';
import type { SiteConfig } from './config';
import type { Language } from '../messages';

/**
 * Calls the API for one visitor: the gateway's limits count their address, and refusals use their language.
 */
export interface Visitor {
  api(token?: string): Riserbo;
}

export function visitorOf(request: FastifyRequest, language: Language, { GATEWAY_URL }: SiteConfig): Visitor {
  const call: typeof fetch = (input, init) => {
    const question = new Request(input, init);
    question.headers.set('x-forwarded-for', request.ip);
    question.headers.set('accept-language', language);
    return fetch(question, { signal: AbortSignal.timeout(15_000) });
  };
  return {
    api: (token) => connect({ baseUrl: GATEWAY_URL, fetch: call, ...(token === undefined ? {} : { token }) }),
  };
}
