import type { IncomingMessage } from 'node:http';
import { SwaggerModule } from '@nestjs/swagger';
import { openapi, Refusal } from '@riserbo/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Log } from '@riserbo/runtime';
import type { GatewayConfig } from '../config';
import { ProblemFilter } from '../problems/problem.filter';
import { refuseUndeclared } from '../routes/declared-routes';
import { correlationId } from '../routes/gate';
import { harden } from './harden';
import { refuseMalformed } from './malformed';

/** Bodies are small JSON documents. */
const bodyLimit = 128 * 1024;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What the gateway adds to the common start of a service: hardening, problem answers, the reference page. */
export async function prepareHttp(app: NestFastifyApplication, config: GatewayConfig): Promise<void> {
  refuseUndeclared(app.getHttpAdapter().getInstance());
  const server = app.getHttpServer();
  // RFC 9110, 10.1.1: an expectation may be ignored; Node would answer it itself, without a header
  server.on('checkExpectation', (...both: unknown[]) => server.emit('request', ...both));
  await harden(app.getHttpAdapter().getInstance(), config, app.get(Log));
  app.useGlobalFilters(app.get(ProblemFilter));
  app.useBodyParser('application/json', { bodyLimit }, (_request, body: Buffer, done) => {
    const parsed = parse(body);
    if (parsed === undefined) done(new Refusal('malformed_body'));
    else done(null, parsed);
  });
  SwaggerModule.setup('docs', app, () => openapi() as never, {
    customSiteTitle: 'Riserbo API',
    raw: false,
    // a hundred and more routes: chapters first
    swaggerOptions: { docExpansion: 'none', filter: true },
  });
}

/** JSON is UTF-8 (RFC 8259, 8.1): nothing is guessed. Odd keys such as `__proto__` are left to the schemas, which refuse every field they do not know. */
function parse(body: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(body)) as unknown;
  } catch {
    return undefined;
  }
}

/** Fastify's own settings. One proxy hop and no more is trusted for the client's address. */
export const fastifyOptions = (config: GatewayConfig) => ({
  bodyLimit,
  requestTimeout: 10_000,
  // while it goes down it still answers what comes over open connections, in its own words and not in the framework's
  return503OnClosing: false,
  connectionTimeout: 30_000,
  trustProxy: (_address: string, hop: number) => hop < config.TRUSTED_PROXIES,
  genReqId: correlationId,
  clientErrorHandler: refuseMalformed,
  // a path that cannot be read is one that is not there; the router would answer it past all hooks
  rewriteUrl: ({ url = '/' }: Pick<IncomingMessage, 'url'>) => (isReadable(url) ? url : '/-'),
  // as long as Node takes: the schemas have their own bounds, and say which field it is
  routerOptions: { maxParamLength: 16_384 },
  // Node looks for requests past their time only every 30 s unless told, and takes the longer of both times for the body
  // a request without a host is refused in the gateway's own words (refuseAmbiguous), not in Node's
  http: { connectionsCheckingInterval: 1_000, headersTimeout: 5_000, requireHostHeader: false },
});

function isReadable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?', 1)[0] as string);
    return true;
  } catch {
    return false;
  }
}
