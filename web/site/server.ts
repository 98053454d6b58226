import httpProxy from '@fastify/http-proxy';
import { ApiProblem } from '@riserbo/client';
import { fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { catalogues } from '../messages';
import { serveAssets } from './assets';
import type { SiteConfig } from './config';
import { serveConsole } from './console';
import { publicHeaders } from './headers';
import { render } from './pages/layout';
import { OpenLinkPage } from './pages/manage';
import { ProblemPage, StoragePage } from './pages/problem';
import { html, languageOf, preferredLanguage } from './respond';
import { bookingRoutes } from './routes/booking';
import { manageRoutes } from './routes/manage';

/** Pages of the console that mails link to. */
const consolePages = ['sign-up', 'reset-password', 'invitation', 'not-me'];
/** Longer than any signed token in a path. */
const MAX_PARAM_LENGTH = 400;
const BODY_LIMIT = 16 * 1024;

/** The public pages; and with PROXY_API the API below the same origin. */
export async function createSite(config: SiteConfig): Promise<FastifyInstance> {
  const site = fastify({
    bodyLimit: BODY_LIMIT,
    routerOptions: { maxParamLength: MAX_PARAM_LENGTH },
    trustProxy: (_address, hop) => hop < config.TRUSTED_PROXIES,
    forceCloseConnections: 'idle',
  });
  if (config.PROXY_API) await passOn(site, config);
  await site.register(async (pages) => {
    pages.addHook('onRequest', async (request, reply) => {
      void reply.headers(publicHeaders);
      if (request.method === 'POST' && isFromAnotherSite(request)) {
        return reply.code(403).type('text/html; charset=utf-8').send(problemPage(request, undefined));
      }
      return undefined;
    });
    acceptForms(pages);
    pages.setErrorHandler((error, request, reply) => answerProblem(error, request, reply));
    pages.setNotFoundHandler((request, reply) => answerNotFound(request, reply));
    serveAssets(pages);
    pages.get('/health', () => ({ status: 'ok' }));
    pages.get('/storage/:language', (request, reply) =>
      html(reply, render(StoragePage({ language: languageOf(request) }))),
    );
    // links in mails: their token follows the hash sign
    pages.get('/manage', (request, reply) =>
      html(reply, render(OpenLinkPage({ language: preferredLanguage(request) }))),
    );
    if (config.CONSOLE_DIR !== '') serveConsole(pages, config.CONSOLE_DIR);
    // browsers keep what follows the hash sign
    for (const name of consolePages) pages.get(`/${name}`, (_, reply) => reply.redirect(`/app/${name}`));
    bookingRoutes(pages, config);
    manageRoutes(pages, config);
  });
  return site;
}

/**
 * The API below the site's origin, as an Ingress does it elsewhere. The gateway sees the visitor's address.
 */
async function passOn(site: FastifyInstance, { GATEWAY_URL }: SiteConfig): Promise<void> {
  for (const prefix of ['/v1', '/docs', '/docs-json', '/openapi.json', '/.well-known'])
    await site.register(httpProxy, {
      upstream: GATEWAY_URL,
      prefix,
      rewritePrefix: prefix,
      replyOptions: {
        rewriteRequestHeaders: (request, headers) => ({
          ...headers,
          host: request.host,
          'x-forwarded-for': request.ip,
          'x-forwarded-proto': request.protocol,
        }),
      },
    });
}

/** Forms are the only bodies that pages receive. */
function acceptForms(pages: FastifyInstance): void {
  pages.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
}

/** X50: browsers say where a form comes from. */
function isFromAnotherSite({ headers, protocol, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin } = headers;
  return origin !== undefined && origin !== `${protocol}://${host}`;
}

function problemPage(request: FastifyRequest, problem: ApiProblem | undefined): string {
  const language = languageOf(request);
  const text = catalogues[language].problem;
  const { slug } = request.params as { slug?: string };
  const isLink = problem?.code === 'link_invalid';
  return render(
    ProblemPage({
      language,
      title: isLink ? text.link : text.title,
      detail: problem?.detail ?? text.detail,
      reference: problem?.correlationId ?? request.id,
      back: slug === undefined ? undefined : `/b/${language}/${slug}`,
    }),
  );
}

function answerNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = languageOf(request);
  const { notFound, notFoundDetail } = catalogues[language].problem;
  const page = ProblemPage({
    language,
    title: notFound,
    detail: notFoundDetail,
    reference: undefined,
    back: undefined,
  });
  return html(reply.code(404), render(page));
}

const missing = new Set(['company_unknown', 'not_found']);

function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof ApiProblem) {
    if (missing.has(error.code)) return answerNotFound(request, reply);
    if (error.retryAfterSeconds !== undefined) void reply.header('retry-after', error.retryAfterSeconds);
    return html(reply.code(error.status), problemPage(request, error));
  }
  const status = (error as { statusCode?: unknown }).statusCode;
  const isRequest = typeof status === 'number' && status >= 400 && status < 500;
  if (!isRequest) {
    const name = error instanceof Error ? error.name : 'unknown';
    process.stderr.write(
      `${JSON.stringify({ level: 'error', msg: 'page_failed', requestId: request.id, name })}\n`,
    );
  }
  return html(reply.code(isRequest ? status : 503), problemPage(request, undefined));
}
