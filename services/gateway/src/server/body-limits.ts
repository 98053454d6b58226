import { publicCalls } from '@riserbo/contracts';
import type { FastifyInstance } from 'fastify';

const limits = new Map<string, number>(
  publicCalls.flatMap(({ http: { method, path, bodyBytes } }) =>
    bodyBytes === undefined ? [] : [[`${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`, bodyBytes]],
  ),
);

/** Routes that carry sealed files take larger bodies than the others. Register before any route. */
export function limitBodies(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route) => {
    const limit = [route.method].flat().map((method) => limits.get(`${String(method)} ${route.url}`));
    if (limit[0] !== undefined) route.bodyLimit = limit[0];
  });
}
