import type { FastifyInstance } from 'fastify';
import type { Log } from '@riserbo/runtime';
import { routeOf } from '../problems/problem.filter';

/**
 * One line per response, health probes excepted: declared route, status and milliseconds. No address, no
 * query, no body, and no path that was not declared, since each can name a person.
 */
export function logRequests(server: Pick<FastifyInstance, 'addHook'>, log: Log): void {
  server.addHook('onResponse', (request, reply, done) => {
    if (request.url.startsWith('/health/')) return done();
    const ms = Math.round(reply.elapsedTime);
    log.info('request', {
      correlationId: request.id,
      route: routeOf(request),
      status: reply.statusCode,
      ms,
    });
    done();
  });
}
