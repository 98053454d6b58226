import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { assetHeaders, consoleHeaders, vaultWorkerHeaders } from './headers';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The console below /app: one document for all its addresses, and its hashed files. */
export function serveConsole(pages: FastifyInstance, folder: string): void {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const files = new Map(
    readdirSync(join(folder, 'assets')).map((name) => {
      const body = readFileSync(join(folder, 'assets', name));
      return [
        name,
        { body, zipped: gzipSync(body), type: TYPES[extname(name)] ?? 'application/octet-stream' },
      ];
    }),
  );
  pages.get('/app/assets/:name', (request, reply) => {
    const { name } = request.params as { name: string };
    const file = files.get(name);
    if (file === undefined) return reply.callNotFound();
    const canUnzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const headers = name.startsWith('vault-worker-') ? vaultWorkerHeaders : assetHeaders;
    void reply.headers(headers).type(file.type).header('vary', 'accept-encoding');
    return canUnzip ? reply.header('content-encoding', 'gzip').send(file.zipped) : reply.send(file.body);
  });
  for (const path of ['/app', '/app/*'])
    pages.get(path, (_request, reply) =>
      reply.headers(consoleHeaders).type('text/html; charset=utf-8').send(page),
    );
}
