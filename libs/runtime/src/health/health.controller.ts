import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Health } from './health';

/** Probes. Liveness touches nothing, so that a fault elsewhere does not restart the process; readiness asks Postgres and JetStream. */
@Controller('health')
export class HealthController {
  constructor(private readonly health: Health) {}

  @Get('live')
  live(): { status: string } {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ status: string }> {
    if (await this.health.ready()) return { status: 'ok' };
    void reply.code(503).header('retry-after', '2');
    return { status: 'unavailable' };
  }
}
