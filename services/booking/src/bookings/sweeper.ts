import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Clock, CONFIG, Log, Tenants } from '@riserbo/runtime';
import type { BookingConfig } from '../config';
import { expireHolds } from './lapse';

const batch = 100;
const due = `SELECT company_id, id FROM bookings WHERE status = 'held' AND expires_at <= $1 ORDER BY company_id, id LIMIT ${batch}`;

/** Tidies lapsed holds away (C4). Any number of replicas may run it: each takes what no other has in hand. */
@Injectable()
export class HoldSweeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private stopped = false;
  private timer?: NodeJS.Timeout;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly log: Log,
    @Inject(CONFIG) private readonly config: BookingConfig,
  ) {}

  onApplicationBootstrap(): void {
    this.schedule();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** One round over all companies. @returns how many holds it ended */
  async sweep(): Promise<number> {
    const now = this.clock.now();
    const lapsed = await this.tenants.system((tx) =>
      tx.query<{ company_id: string; id: string }>(due, [now]),
    );
    let ended = 0;
    for (const [companyId, ids] of byCompany(lapsed))
      ended += await this.tenants.transaction({ companyId }, (tx) =>
        expireHolds(tx, ids, now, { skipLocked: true }),
      );
    return ended;
  }

  /** After a full batch there may be more: then at once. */
  private schedule(wait = this.config.SWEEP_SECONDS * 1000): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.sweep().then(
        (ended) => this.schedule(ended === batch ? 0 : undefined),
        (error: unknown) => {
          this.log.warn('background_failed', { context: 'HoldSweeper', error });
          this.schedule();
        },
      );
    }, wait);
    this.timer.unref();
  }
}

function byCompany(rows: readonly { company_id: string; id: string }[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { company_id: companyId, id } of rows) ids.set(companyId, [...(ids.get(companyId) ?? []), id]);
  return ids;
}
