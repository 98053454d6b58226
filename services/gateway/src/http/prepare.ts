import { SwaggerModule } from '@nestjs/swagger';
import { openapi } from '@riserbo/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { GatewayConfig } from '../config';
import { ProblemFilter } from '../problems/problem.filter';
import { correlationId } from '../routes/gate';
import { harden } from './harden';

/** What the gateway adds to the common start of a service: hardening, problem answers, the reference page. */
export async function prepareHttp(app: NestFastifyApplication, config: GatewayConfig): Promise<void> {
  await harden(app.getHttpAdapter().getInstance(), config);
  app.useGlobalFilters(app.get(ProblemFilter));
  SwaggerModule.setup('docs', app, () => openapi() as never, { customSiteTitle: 'Riserbo API' });
}

/**
 * Fastify's own settings. Bodies are small JSON documents; odd keys such as `__proto__` are left to the schemas, which refuse every field they do
 * not know. One proxy hop and no more is trusted for the client's address.
 */
export const fastifyOptions = (config: GatewayConfig) => ({
  bodyLimit: 128 * 1024,
  requestTimeout: 10_000,
  // while it goes down it still answers what comes over open connections, in its own words and not in the framework's
  return503OnClosing: false,
  connectionTimeout: 30_000,
  onProtoPoisoning: 'ignore' as const,
  onConstructorPoisoning: 'ignore' as const,
  trustProxy: (_address: string, hop: number) => hop < config.TRUSTED_PROXIES,
  genReqId: correlationId,
  // as long as Node takes: the schemas have their own bounds, and say which field it is
  routerOptions: { maxParamLength: 16_384 },
  // Node looks for requests past their time only every 30 s unless told, and takes the longer of both times for the body
  http: { connectionsCheckingInterval: 1_000, headersTimeout: 5_000 },
});
