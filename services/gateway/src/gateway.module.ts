import { Module } from '@nestjs/common';
import { SessionActivity, type ServiceDefinition } from '@riserbo/runtime';
import { gatewayConfig } from './config';
import { fastifyOptions, prepareHttp } from './server/prepare';
import { AccessTokenStrategy } from './identity/access-token.strategy';
import { Admission } from './identity/admission';
import { TokenGate } from './identity/token-gate';
import { LiveChangesService } from './live/live.service';
import { LiveController } from './live/live.controller';
import { ProblemFilter } from './problems/problem.filter';
import { RecipientPagesController } from './recipients/recipient-pages.controller';
import { SmsHooksController } from './recipients/sms-hooks.controller';
import { ReferenceController } from './reference/reference.controller';
import { RouteHandler } from './routes/gate';
import { NearestTimes } from './routes/nearest-times';
import { SearchLimit } from './routes/search-limit';
import { routeControllers } from './routes/routes.controller';

@Module({
  controllers: [
    ...routeControllers(),
    LiveController,
    ReferenceController,
    RecipientPagesController,
    SmsHooksController,
  ],
  providers: [
    AccessTokenStrategy,
    Admission,
    RouteHandler,
    NearestTimes,
    SearchLimit,
    TokenGate,
    SessionActivity,
    LiveChangesService,
    ProblemFilter,
  ],
})
export class GatewayModule {}

export const gateway: ServiceDefinition = {
  name: 'gateway',
  module: GatewayModule,
  config: gatewayConfig,
  fastify: fastifyOptions,
  http: prepareHttp,
};
