import { deviceCookie, mostDeviceTokens, refreshCookie } from '@riserbo/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * RFC 6265bis: `__Host-` binds the cookie to this host; scripts cannot read it and other sites cannot send
 * it.
 */
const attributes = { path: '/', secure: true, httpOnly: true, sameSite: 'strict' } as const;
/** Seconds: absolute lifetime of a session. */
const life = 12 * 3_600;
/** Seconds: half a year. */
const deviceLife = 180 * 86_400;

export const heldToken = (request: FastifyRequest): string | undefined => request.cookies[refreshCookie];

export function keepToken(reply: FastifyReply, refreshToken: string): void {
  void reply.setCookie(refreshCookie, refreshToken, { ...attributes, maxAge: life });
}

/** B10: device tokens of all people who sign in with this browser, most recent first. */
export const heldDevices = (request: FastifyRequest): string[] =>
  (request.cookies[deviceCookie] ?? '')
    .split('~')
    .filter((token) => /^[A-Za-z0-9._-]{1,100}$/.test(token))
    .slice(0, mostDeviceTokens);

export function keepDevice(request: FastifyRequest, reply: FastifyReply, deviceToken: string): void {
  const tokens = [...new Set([deviceToken, ...heldDevices(request)])].slice(0, mostDeviceTokens);
  void reply.setCookie(deviceCookie, tokens.join('~'), { ...attributes, maxAge: deviceLife });
}

/**
 * Clears the session's cookie, cache and storage in the browser. Keeps the device cookie, so the browser
 * stays known after a logout (B10).
 */
export function forgetSession(reply: FastifyReply): void {
  void reply.clearCookie(refreshCookie, attributes);
  void reply.header('clear-site-data', '"cache", "storage"');
}
