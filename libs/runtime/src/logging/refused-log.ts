import { createHmac, randomBytes } from 'node:crypto';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { refusals } from '@riserbo/contracts';
import type { Refused } from '@riserbo/messaging';
import { Clock } from '../clock';
import { networkOf } from '../limits/network';
import { Every } from '../schedules/every';
import { Log } from './log';
import type { LogFields } from './fields';

const MAX_COUNTED = 10_000;
const TRACED: ReadonlySet<number> = new Set([401, 403, 429]);

/**
 * X112: traces of attacks. Logs one `refused` line per minute for each code, route or call, and network, with
 * a count, so a flood of refusals is not a flood of lines. The network is a pseudonym; its key stays in this
 * process for a day and is never stored.
 */
@Injectable()
export class RefusedLog implements BeforeApplicationShutdown {
  private readonly counts = new Map<string, LogFields & { count: number }>();
  private key = { day: '', secret: randomBytes(32) };

  constructor(
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  beforeApplicationShutdown(): void {
    this.flush();
  }

  note({ code, route, subject, ip }: Refused): void {
    if (!TRACED.has(refusals[code].status)) return;
    const network = ip === undefined ? undefined : this.pseudonym(networkOf(ip));
    const which = JSON.stringify([code, route, subject, network]);
    const known = this.counts.get(which);
    if (known) known.count += 1;
    else this.counts.set(which, { code, route, subject, network, count: 1 });
    if (this.counts.size >= MAX_COUNTED) this.flush();
  }

  /** Logs the current counts. */
  @Every('1m', { replicas: 'each' })
  flush(): void {
    const lines = [...this.counts.values()];
    this.counts.clear();
    for (const line of lines) this.log.warn('refused', line);
  }

  private pseudonym(network: string): string {
    const day = this.clock.now().toISOString().slice(0, 10);
    if (day !== this.key.day) this.key = { day, secret: randomBytes(32) };
    return createHmac('sha256', this.key.secret).update(network).digest('base64url').slice(0, 22);
  }
}
