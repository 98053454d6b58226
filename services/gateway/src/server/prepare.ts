import type { IncomingMessage } from 'node:http';
import { Refusal } from '@riserbo/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Log } from '@riserbo/runtime';
import type { GatewayConfig } from '../config';
import { ProblemFilter } from '../problems/problem.filter';
import { refuseUndeclared } from '../routes/declared-routes';
import { correlationId } from '../routes/gate';
import { logRequests } from './access-log';
import { harden } from '../http/harden';
import { limitBodies } from './body-limits';
import { refuseMalformed } from './malformed';

/** Bodies are small JSON documents. */
const bodyLimit = 128 * 1024;
/** Forms of recipients have two short fields. */
const FORM_BYTES = 8 * 1024;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Adds hardening and problem responses to the common service setup. */
export async function prepareHttp(app: NestFastifyApplication, config: GatewayConfig): Promise<void> {
  refuseUndeclared(app.getHttpAdapter().getInstance());
  limitBodies(app.getHttpAdapter().getInstance());
  const server = app.getHttpServer();
  // RFC 9110, 10.1.1: an expectation may be ignored; Node's default answer lacks our headers
  server.on('checkExpectation', (...both: unknown[]) => server.emit('request', ...both));
  if (config.ACCESS_LOG) logRequests(app.getHttpAdapter().getInstance(), app.get(Log));
  await harden(app.getHttpAdapter().getInstance(), config, app.get(Log));
  app.useGlobalFilters(app.get(ProblemFilter));
  app.useBodyParser('application/json', {}, (_request, body: Buffer, done) => {
    // clients set the type of every POST, also of one without a body
    const parsed = body.length === 0 ? {} : parse(body);
    if (parsed === undefined) done(new Refusal('malformed_body'));
    else done(null, parsed);
  });
  for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data'])
    app.useBodyParser(type, { bodyLimit: FORM_BYTES }, (_request, body: Buffer, done) => done(null, body));
}

/**
 * JSON is UTF-8 (RFC 8259, 8.1), without charset detection. Keys such as `__proto__` are rejected by the
 * schemas as unknown fields.
 */
function parse(body: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(body)) as unknown;
  } catch {
    return undefined;
  }
}

/** Fastify settings. Trusts exactly the configured proxy hops for the client address. */
export const fastifyOptions = (config: GatewayConfig) => ({
  bodyLimit,
  requestTimeout: 10_000,
  // during shutdown, open connections still get our problem documents instead of the framework's
  return503OnClosing: false,
  connectionTimeout: 30_000,
  trustProxy: (_address: string, hop: number) => hop < config.TRUSTED_PROXIES,
  genReqId: correlationId,
  clientErrorHandler: refuseMalformed,
  // an undecodable path counts as unknown; otherwise the router would answer it without the hooks
  rewriteUrl: ({ url = '/' }: Pick<IncomingMessage, 'url'>) => (isReadable(url) ? url : '/-'),
  // as long as Node allows: the schemas have tighter bounds and name the field
  routerOptions: { maxParamLength: 16_384 },
  // by default Node checks for timed-out requests only every 30 s, and uses the longer of both timeouts for
  // the body; a request without a host is refused by refuseAmbiguous instead of Node
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
