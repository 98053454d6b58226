import { Controller, Get, Module, Post } from '@nestjs/common';
import { gateway, GatewayModule } from '../src/gateway.module';
import { openGateway } from './door';

@Controller('v1')
class HiddenController {
  @Get('clients/:clientId/secret')
  secret(): string {
    return 'secret';
  }
}
@Module({ imports: [GatewayModule], controllers: [HiddenController] })
class WithHiddenRoute {}

@Controller('health')
class WiderController {
  @Post('live')
  live(): string {
    return 'live';
  }
}
@Module({ imports: [GatewayModule], controllers: [WiderController] })
class WithHiddenMethod {}

describe('an undeclared route', () => {
  it.each([
    ['beside the others', WithHiddenRoute, 'GET /v1/clients/:clientId/secret'],
    ['on a path declared for another method', WithHiddenMethod, 'POST /health/live'],
  ])('A4 stops the boot of the gateway, %s', async (_, module, route) => {
    await expect(openGateway({}, { ...gateway, module })).rejects.toThrow(
      `a route has no declared permission: ${route}`,
    );
  });
});
