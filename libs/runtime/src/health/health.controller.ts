import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Health } from './health';
import { timeZoneVersion } from './time-zones';
import { productVersion } from './version';

const version = productVersion();

/**
 * Health probes. Liveness checks nothing external, so faults elsewhere do not restart the process. Readiness
 * checks Postgres and JetStream and reports the time zone version.
 */
@Controller('health')
export class HealthController {
  constructor(private readonly health: Health) {}

  @Get('live')
  live(): { status: string } {
    return { status: 'ok' };
  }

  /** What is deployed, for upgrades and reports of faults. */
  @Get('version')
  version(): { version: string; timeZones: string } {
    return { version, timeZones: timeZoneVersion() };
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
