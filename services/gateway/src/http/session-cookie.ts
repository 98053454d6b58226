import { deviceCookie, mostDeviceTokens, refreshCookie } from '@riserbo/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** RFC 6265bis: `__Host-` binds it to this very host; no script reads it, no other site sends it. */
const attributes = { path: '/', secure: true, httpOnly: true, sameSite: 'strict' } as const;
/** Seconds: the absolute life of a session. */
const life = 12 * 3_600;
/** Seconds: half a year. */
const deviceLife = 180 * 86_400;

export const heldToken = (request: FastifyRequest): string | undefined => request.cookies[refreshCookie];

export function keepToken(reply: FastifyReply, refreshToken: string): void {
  void reply.setCookie(refreshCookie, refreshToken, { ...attributes, maxAge: life });
}

/** B10: the tokens of everybody who signs in with this browser, the last one first. */
export const heldDevices = (request: FastifyRequest): string[] =>
  (request.cookies[deviceCookie] ?? '')
    .split('~')
    .filter((token) => /^[A-Za-z0-9._-]{1,100}$/.test(token))
    .slice(0, mostDeviceTokens);

export function keepDevice(request: FastifyRequest, reply: FastifyReply, deviceToken: string): void {
  const tokens = [...new Set([deviceToken, ...heldDevices(request)])].slice(0, mostDeviceTokens);
  void reply.setCookie(deviceCookie, tokens.join('~'), { ...attributes, maxAge: deviceLife });
}

/** Whatever the browser keeps of a session goes: its cookie, cache and storage. That the browser is known stays, or nobody who logged out would be (B10). */
export function forgetSession(reply: FastifyReply): void {
  void reply.clearCookie(refreshCookie, attributes);
  void reply.header('clear-site-data', '"cache", "storage"');
}
