import { refreshCookie } from '@riserbo/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** RFC 6265bis: `__Host-` binds it to this very host; no script reads it, no other site sends it. */
const attributes = { path: '/', secure: true, httpOnly: true, sameSite: 'strict' } as const;
/** Seconds: the absolute life of a session. */
const life = 12 * 3_600;

export const heldToken = (request: FastifyRequest): string | undefined => request.cookies[refreshCookie];

export function keepToken(reply: FastifyReply, refreshToken: string): void {
  void reply.setCookie(refreshCookie, refreshToken, { ...attributes, maxAge: life });
}

/** Whatever the browser keeps of a session goes: cookie, cache and storage. */
export function forgetSession(reply: FastifyReply): void {
  void reply.clearCookie(refreshCookie, attributes);
  void reply.header('clear-site-data', '"cache", "cookies", "storage"');
}
