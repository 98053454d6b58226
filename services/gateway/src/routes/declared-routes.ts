import type { FastifyInstance } from 'fastify';
import { allowedMethods } from './allowed-methods';

/** Of the reference page, which is public; answered by the framework itself. */
const isFrameworks = (method: string, url: string) =>
  method === 'HEAD' || method === 'OPTIONS' || /^\/docs(?:[-/]|$)/.test(url);

/** A4: a route that stands in no contract has no permission, and stops the gateway while it starts. Before any route is made. @throws Error there */
export function refuseUndeclared(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', ({ method, url }) => {
    const declared = allowedMethods(url.replaceAll(/:\w+/g, 'x'));
    const bare = [method].flat().filter((each) => !isFrameworks(each, url) && !declared.includes(each));
    if (bare.length > 0) throw new Error(`a route has no declared permission: ${bare.join(', ')} ${url}`);
  });
}
