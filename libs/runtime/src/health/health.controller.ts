import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Health } from './health';
import { timeZoneVersion } from './time-zones';

/** Probes. Liveness touches nothing, so that a fault elsewhere does not restart the process; readiness asks Postgres and JetStream, and names the tables of time zones. */
@Controller('health')
export class HealthController {
  constructor(private readonly health: Health) {}

  @Get('live')
  live(): { status: string } {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ status: string; timeZones: string }> {
    const timeZones = timeZoneVersion();
    if (await this.health.ready()) return { status: 'ok', timeZones };
    void reply.code(503).header('retry-after', '2');
    return { status: 'unavailable', timeZones };
  }
}
