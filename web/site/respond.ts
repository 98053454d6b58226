import type { FastifyReply, FastifyRequest } from 'fastify';
import { isLanguage, type Language } from '../messages';

export const html = (reply: FastifyReply, page: string): FastifyReply =>
  reply.type('text/html; charset=utf-8').send(page);

/** The language in the path, else the browser's. */
export function languageOf(request: FastifyRequest): Language {
  const { language } = request.params as { language?: string };
  return isLanguage(language) ? language : preferredLanguage(request);
}

export function preferredLanguage({ headers }: FastifyRequest): Language {
  return /^\s*it\b/i.test(headers['accept-language'] ?? '') ? 'it' : 'en';
}
