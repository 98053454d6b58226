import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { publicCalls, Refusal, routeOf as declaredRoute, type RefusalCode } from '@riserbo/contracts';
import { Log, RefusedLog } from '@riserbo/runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { forgetSession } from '../http/session-cookie';
import { allowedMethods } from '../http/allowed-methods';
import { languageOf } from './language';
import { problemOf, refusalOf, retryAfterOf } from './problem';

/** B6: these refusals clear the session in the browser. */
const sessionOver: ReadonlySet<RefusalCode> = new Set(['session_ended', 'session_idle', 'refresh_reused']);

/**
 * Sends every failure as problem+json: a refusal with its code, any other error as `internal`, logged once
 * with the correlation id.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Log,
    private readonly trace: RefusedLog,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** Also used by Fastify for failures before Nest is reached. */
  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const refusal =
      request.is404 && !(error instanceof Refusal)
        ? this.nowhere(request, reply)
        : (refusalOf(error) ?? this.unexpected(error, request));
    const language = languageOf(request.headers['accept-language']);
    const problem = problemOf(refusal, request.id, language);
    this.trace.note({ code: refusal.code, route: routeOf(request), ip: request.ip });
    const wait = retryAfterOf(refusal);
    if (wait !== undefined) void reply.header('retry-after', wait);
    if (problem.status === 401) void reply.header('www-authenticate', 'Bearer');
    if (sessionOver.has(problem.code)) forgetSession(reply);
    void reply.header('content-language', problem.detail === undefined ? 'en' : language);
    const vary = [reply.getHeader('vary'), 'Accept-Language'].flat().filter(Boolean);
    void reply.header('vary', vary.join(', '));
    void reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }

  /** No route matched: 405 with Allow if the path exists for other methods, otherwise 404. */
  private nowhere(request: FastifyRequest, reply: FastifyReply): Refusal {
    const allowed = allowedMethods(request.url.split('?')[0] ?? '');
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    if (allowed.length === 0 || allowed.includes(method)) return new Refusal('not_found');
    void reply.header('allow', allowed.join(', '));
    return new Refusal('method_not_allowed');
  }

  private unexpected(error: unknown, request: FastifyRequest): Refusal {
    this.log.error('request_failed', { correlationId: request.id, error });
    return new Refusal('internal');
  }
}

const routes = new Set([...publicCalls.map(({ http }) => declaredRoute(http)), 'GET /v1/live']);

/** The declared route; undefined for an unknown path. */
export function routeOf({ method, routeOptions }: FastifyRequest): string | undefined {
  const path = (routeOptions.url ?? '').replaceAll(/:(\w+)/g, '{$1}');
  const route = `${method === 'HEAD' ? 'GET' : method} ${path}`;
  return routes.has(route) ? route : undefined;
}
