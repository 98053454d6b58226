import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { assetHeaders } from './headers';

interface Asset {
  readonly path: string;
  readonly type: string;
  readonly body: Buffer;
  readonly zipped: Buffer;
}

/** The repository, seen from `web/site` and from `dist/web/site`. */
export const root = join(__dirname, __dirname.includes(`${join('dist', 'web')}`) ? '../../..' : '../..');
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');

/** Comments and needless space cost bytes on a slow phone. */
const squeezeCss = (css: string) =>
  css
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':');

function asset(name: string, type: string, text: string): Asset {
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 10);
  const [stem, extension] = name.split('.');
  const body = Buffer.from(text);
  return { path: `/assets/${stem}-${hash}.${extension}`, type, body, zipped: gzipSync(body) };
}

export const css = asset(
  'site.css',
  'text/css; charset=utf-8',
  squeezeCss(read('web', 'ui', 'tokens.css') + read('web', 'site', 'site.css')),
);
export const script = asset(
  'site.js',
  'text/javascript; charset=utf-8',
  read('dist', 'web', 'site', 'browser.js').replace(/\n\/\/# sourceMappingURL=.*/, ''),
);
const icon = asset('icon.svg', 'image/svg+xml', read('web', 'ui', 'icon.svg'));
export const iconPath = icon.path;

/** Serves style, script and icon from memory. */
export function serveAssets(site: FastifyInstance): void {
  for (const { path, type, body, zipped } of [css, script, icon])
    site.get(path, (request, reply) => {
      const canUnzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
      void reply.headers(assetHeaders).type(type).header('vary', 'accept-encoding');
      return canUnzip ? reply.header('content-encoding', 'gzip').send(zipped) : reply.send(body);
    });
}
