import type { FastifyInstance } from 'fastify';
import { allowedMethods } from '../http/allowed-methods';

/** Routes of the reference page: public and served by the framework. */
const isFrameworks = (method: string, url: string) =>
  method === 'HEAD' || method === 'OPTIONS' || /^\/docs(?:[-/]|$)/.test(url);

/**
 * A4: stops the boot when a route is not declared in a contract and so has no permission. Register before any
 * route. @throws Error
 */
export function refuseUndeclared(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', ({ method, url }) => {
    const declared = allowedMethods(url.replaceAll(/:\w+/g, 'x'));
    const bare = [method].flat().filter((each) => !isFrameworks(each, url) && !declared.includes(each));
    if (bare.length > 0) throw new Error(`a route has no declared permission: ${bare.join(', ')} ${url}`);
  });
}
