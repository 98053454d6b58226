import type { Clock } from '../clock';
import type { Log } from '../logging/log';
import type { Tenants } from '../tenants/tenants';
import { Lease, LEASE_MS } from './lease';
import { Round } from './round';

export interface ScheduleOptions {
  /** Unique in the service and stable: the lease has this name. */
  name: string;
  intervalMs: number;
  run: (round: Round) => unknown;
  /** Where replicas take turns; undefined if each has its own rounds. */
  tenants: Tenants | undefined;
}

/** The rounds of one scheduled method. */
export class Schedule {
  private stopped = false;
  private failing = false;
  private failingCompanies: ReadonlySet<string> = new Set();

  constructor(
    private readonly options: ScheduleOptions,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  get name(): string {
    return this.options.name;
  }

  stop(): void {
    this.stopped = true;
  }

  /** One round, if it is this replica's turn. Never rejects. @returns milliseconds until the next try */
  async next(): Promise<number> {
    const { intervalMs } = this.options;
    try {
      const { tenants } = this.options;
      const wait = tenants ? await this.inTurn(tenants) : await this.round(() => this.stopped);
      if (wait !== undefined) return Math.min(wait, intervalMs);
      this.succeeded();
      return intervalMs;
    } catch (error) {
      this.failed(error);
      return intervalMs;
    }
  }

  /** @returns milliseconds until the turn of another replica is over */
  private async inTurn(tenants: Tenants): Promise<number | undefined> {
    const lease = await Lease.take(tenants, this.clock, this.name);
    if (lease instanceof Date) return Math.max(1, lease.getTime() - this.clock.now().getTime());
    // a renewal that fails is tried again; without one the lease ends, and with it the round
    const renewal = setInterval(() => void lease.extend().catch(() => undefined), LEASE_MS / 3).unref();
    let complete = true;
    try {
      await this.round(() => this.stopped || lease.lost);
      complete = !this.stopped;
    } finally {
      clearInterval(renewal);
      const next = new Date(this.clock.now().getTime() + this.options.intervalMs);
      await lease.end(complete ? next : undefined);
    }
    return undefined;
  }

  private async round(shouldStop: () => boolean): Promise<undefined> {
    const round = new Round(shouldStop);
    try {
      await this.options.run(round);
    } finally {
      this.reportCompanies(round.failed);
    }
  }

  /** A company that fails in each round is logged once, until it has succeeded. */
  private reportCompanies(failed: ReadonlyMap<string, unknown>): void {
    const fresh = [...failed].filter(([companyId]) => !this.failingCompanies.has(companyId));
    this.failingCompanies = new Set(failed.keys());
    const [first] = fresh;
    if (!first) return;
    const [companyId, error] = first;
    this.log.warn('background_failed', { context: this.name, companyId, count: fresh.length, error });
  }

  private failed(error: unknown): void {
    if (!this.failing) this.log.warn('background_failed', { context: this.name, error });
    this.failing = true;
  }

  private succeeded(): void {
    if (this.failing) this.log.info('background_recovered', { context: this.name });
    this.failing = false;
  }
}
