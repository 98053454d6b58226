import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  forgoSessionCall,
  pagedCalls,
  type Actor,
  type Call,
  type HttpRoute,
  type PublicCall,
} from '@riserbo/contracts';
import { Calls, ServiceTokens, type CallOptions } from '@riserbo/messaging';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { formHeaders } from '../http/security-headers';
import { Admission } from '../identity/admission';
import { TokenGate } from '../identity/token-gate';
import { printHeaders } from '../http/print-headers';
import { compositions } from './compositions';
import { conditionsOf, etagOf, etagOfText, isKnown } from './conditions';
import { linesOf, sendLines, type AskPage } from './lines';
import { withCursor } from './page-cursor';
import { inputReader } from './request-input';
import { NearestTimes } from './nearest-times';
import { SearchLimit } from './search-limit';
import { sessionCookies, type Http, type SessionCookieMode } from './session-cookies';

/** J2: what every route does: authenticate, validate, make one call, respond. Contains no product rules. */
@Injectable()
export class RouteHandler {
  constructor(
    private readonly calls: Calls,
    private readonly tokens: TokenGate,
    private readonly ownTokens: ServiceTokens,
    private readonly admission: Admission,
    private readonly limit: SearchLimit,
    private readonly nearest: NearestTimes,
  ) {}

  /** Creates the handler of one route. */
  create(call: PublicCall): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
    const read = inputReader(call);
    const paged = pagedCalls.get(call);
    const compose = compositions.get(call);
    return async (request, reply) => {
      const who = await this.admit(call, request);
      if (call.http.scarce) await this.limit.count(request, who.actor);
      const question = {
        ...this.question(request, who.token),
        ...conditionsOf(request, call),
        ...stepUpOf(request, call),
      };
      const input = read(request);
      const ask = withCursor(paged ?? call, (asked) =>
        compose
          ? compose(this.calls, asked as never, question, who.actor)
          : this.calls.ask(call, asked as never, question),
      );
      if (paged !== undefined)
        return sendLines(reply, await linesOf(((page: object) => ask({ ...input, ...page })) as AskPage));
      const answer = call.http.session
        ? await this.withSessionCookie(call.http.session, { request, reply }, input, ask)
        : await ask(input).catch((error: unknown) =>
            this.nearest.explain(call, error, { request, input, ...who }),
          );
      send({ request, reply }, call.http, answer);
    };
  }

  private withSessionCookie(
    kind: SessionCookieMode,
    http: Http,
    input: object,
    ask: (input: object) => Promise<unknown>,
  ) {
    const forgo = async (refreshToken: string) => {
      await this.calls.askAs(forgoSessionCall, { refreshToken }, { correlationId: http.request.id });
    };
    return sessionCookies[kind](http, input, ask, forgo);
  }

  /**
   * Authenticates the caller and checks the live session. Public routes are called with the gateway's token;
   * others need a token whose role holds the permission (the owner checks again).
   */
  private async admit(call: PublicCall, request: FastifyRequest): Promise<{ token: string; actor?: Actor }> {
    if (call.permission === 'public') return { token: await this.ownTokens.tokenFor() };
    const { token, actor } = await this.tokens.authenticate(request);
    await this.admission.admit(actor, call.permission, isActivity(request, call));
    return { token, actor };
  }

  private question(request: FastifyRequest, token: string): CallOptions {
    return { token, correlationId: request.id, ip: request.ip };
  }
}

/**
 * B6: background requests are not activity. The client's marker can only reduce what counts, never add to it.
 */
function isActivity(request: FastifyRequest, { http }: PublicCall): boolean {
  return http.activity !== false && request.headers['x-background'] !== '1';
}

/** B8: forwarded if the call requires it; the owner verifies it. */
function stepUpOf(request: FastifyRequest, call: Call): Pick<CallOptions, 'stepUp'> {
  const token = request.headers['x-step-up'];
  return call.stepUp && typeof token === 'string' ? { stepUp: token } : {};
}

/** A new correlation id per request; ids from outside are not trusted in logs. */
export const correlationId = (): string => randomUUID();

function send({ request, reply }: Http, route: HttpRoute, answer: unknown): void {
  const version = (answer as { version?: unknown } | null)?.version;
  if (route.etag && typeof version === 'number') void reply.header('etag', etagOf(version));
  if (route.location !== undefined) void reply.header('location', locationOf(route.location, answer));
  void reply.code(route.status ?? 200);
  if (route.contentType !== undefined) {
    sendDocument({ request, reply }, route.contentType, (answer as { text: string }).text);
  } else void (route.status === 204 ? reply.send() : reply.send(answer));
}

function locationOf(path: string, answer: unknown): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, field: string) =>
    encodeURIComponent(String((answer as Record<string, unknown>)[field])),
  );
}

/** Calendar programs poll the same document: unchanged ones get 304. */
function sendDocument({ request, reply }: Http, contentType: string, text: string): void {
  const etag = etagOfText(text);
  void reply.header('etag', etag);
  if (contentType === 'text/html') void reply.headers(printHeaders);
  if (isKnown(request, etag)) void reply.code(304).send();
  else {
    if (contentType === 'text/html') void reply.headers(formHeaders);
    void reply.type(`${contentType}; charset=utf-8`).send(text);
  }
}
