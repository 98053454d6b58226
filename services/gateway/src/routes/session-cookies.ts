import { Refusal, type HttpRoute } from '@riserbo/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { forgetSession, heldDevices, heldToken, keepDevice, keepToken } from '../http/session-cookie';

export interface Http {
  request: FastifyRequest;
  reply: FastifyReply;
}
export type SessionCookieMode = NonNullable<HttpRoute['session']>;
type CallContext = (input: object) => Promise<unknown>;
type Forgo = (refreshToken: string) => Promise<void>;
type Pass = (http: Http, input: object, context: CallContext, forgo: Forgo) => Promise<unknown>;

/** B5: routes that use the refresh-token cookie. */
export const sessionCookies: Record<SessionCookieMode, Pass> = { begin, refresh, end };

/** X14: ends the session the browser held before. @throws Refusal `cookie_cross_site` */
async function begin(
  { request, reply }: Http,
  input: object,
  context: CallContext,
  forgo: Forgo,
): Promise<unknown> {
  const { cookie = false, ...rest } = input as { cookie?: boolean };
  if (cookie && request.headers['sec-fetch-site'] === 'cross-site') throw new Refusal('cookie_cross_site');
  const answer = await context({ deviceTokens: heldDevices(request), ...rest });
  const held = heldToken(request);
  if (!hasToken(answer)) return answer;
  if (held !== undefined) await forgo(held);
  if (cookie && answer.deviceToken !== undefined) keepDevice(request, reply, answer.deviceToken);
  return cookie ? inCookie(reply, answer) : answer;
}

/**
 * A token from the body is not put into the cookie, and vice versa. @throws Refusal `not_authenticated`,
 * `cross_site`
 */
async function refresh({ request, reply }: Http, input: object, context: CallContext): Promise<unknown> {
  if ('refreshToken' in input) return context(input);
  const refreshToken = heldToken(request);
  if (refreshToken === undefined) throw new Refusal('not_authenticated');
  if (!saysOwnSite(request)) throw new Refusal('cross_site');
  const answer = await context({ refreshToken });
  return hasToken(answer) ? inCookie(reply, answer) : answer;
}

async function end({ reply }: Http, input: object, context: CallContext): Promise<unknown> {
  const answer = await context(input);
  forgetSession(reply);
  return answer;
}

/**
 * Browsers send cookies automatically, so the page must state its origin; a wrong Origin was refused earlier.
 */
function saysOwnSite({ headers }: FastifyRequest): boolean {
  return headers.origin !== undefined || headers['sec-fetch-site'] === 'same-origin';
}

interface Tokens {
  refreshToken: string;
  deviceToken?: string;
}
function hasToken(answer: unknown): answer is Tokens {
  return typeof answer === 'object' && answer !== null && 'refreshToken' in answer;
}
function inCookie(reply: FastifyReply, { refreshToken, deviceToken: _, ...rest }: Tokens): object {
  keepToken(reply, refreshToken);
  return rest;
}
