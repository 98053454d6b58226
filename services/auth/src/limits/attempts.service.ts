import { Inject, Injectable } from '@nestjs/common';
import { Refusal } from '@riserbo/contracts';
import { keptMs } from '@riserbo/privacy';
import { Clock, column, CONFIG, limitsFactor, statement, Tenants } from '@riserbo/runtime';
import type { AuthConfig } from '../config';
import { secondsLeft, windowStart, type Limit, type NetworkLimit } from '../domain/attempts';
import { TokenKeys } from '../keys/token-keys';
import { AttemptEntity } from './attempt.entity';
import { from, of, type Tally } from './tallies';

// ordered by bucket, so that two requests that count against the same buckets cannot deadlock
const countAttempts = statement(
  `INSERT INTO attempts AS seen (bucket, window_start, count)
   SELECT bucket, window_start, 1
   FROM unnest(:buckets::bytea[], :windows::timestamptz[]) AS tally (bucket, window_start) ORDER BY bucket
   ON CONFLICT ON CONSTRAINT attempts_pkey DO UPDATE SET count = seen.count + 1 RETURNING bucket, count`,
  { bucket: column.bytes, count: column.integer },
);
const forgiveAttempts = statement(
  `WITH known AS (
     SELECT a.bucket, a.window_start FROM attempts a
     JOIN unnest(:buckets::bytea[], :windows::timestamptz[]) AS tally (bucket, window_start)
       USING (bucket, window_start)
     ORDER BY a.bucket FOR UPDATE OF a)
   UPDATE attempts a
   SET count = CASE WHEN a.window_start = 'epoch' THEN 0 ELSE greatest(a.count - 1, 0) END
   FROM known k WHERE a.bucket = k.bucket AND a.window_start = k.window_start`,
);
// a run has no window: it is kept as long as its count is above zero
const deleteExpired = statement(
  `DELETE FROM attempts WHERE window_start < :before AND (window_start > 'epoch' OR count = 0)`,
);
const KEPT_MS = keptMs(AttemptEntity);

export interface Run {
  /** The attempt must be refused as if it were wrong. */
  isOver: boolean;
  /** The last attempt that is checked. If it is wrong, the person is told. */
  isLast: boolean;
}

/**
 * B10: counts attempts in the database, so that a limit holds across replicas. An attempt is counted before
 * it is checked, in a transaction that commits even if the act is refused, so that parallel attempts cannot
 * slip through.
 */
@Injectable()
export class AttemptsService {
  private readonly factor: number;

  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly keys: TokenKeys,
    @Inject(CONFIG) config: AuthConfig,
  ) {
    this.factor = limitsFactor(config);
  }

  /** Counts one attempt. @returns whether it is within the limit */
  async within(limit: Limit & { by?: never }, ...who: string[]): Promise<boolean> {
    return (await this.count([of(limit, ...who)])) === 0;
  }

  /** Counts one attempt. @throws Refusal `too_many_requests` beyond the limit, with the rest of its window */
  spend(limit: Limit & { by?: never }, ...who: string[]): Promise<void> {
    return this.spendAll([of(limit, ...who)]);
  }

  /** Like `spend`, by the network of an address. */
  spendFrom(limit: NetworkLimit, ip: string | undefined, ...who: string[]): Promise<void> {
    return this.spendAll(from(limit, ip, ...who));
  }

  /** Like `spend`, against several limits at once. */
  async spendAll(tallies: readonly Tally[]): Promise<void> {
    const wait = await this.count(tallies);
    if (wait > 0) throw new Refusal('too_many_requests', [], wait);
  }

  /** Counts one attempt of a run; call it once the attempt is within its other limits. */
  async lengthen({ limit, who }: Tally): Promise<Run> {
    const [seen = 1] = await this.counted([{ limit, who }]);
    const max = limit.max * this.factor;
    return { isOver: seen > max, isLast: seen === max };
  }

  /** Takes back an attempt that was right and so no guess. It ends a run. */
  forgive(limit: Limit & { by?: never }, ...who: string[]): Promise<void> {
    return this.forgiveAll([of(limit, ...who)]);
  }

  async forgiveAll(tallies: readonly Tally[]): Promise<void> {
    await this.tenants.system((tx) => tx.rows(forgiveAttempts, this.keysOf(tallies)));
  }

  /** Deletes expired windows. */
  async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_MS);
    await this.tenants.system((tx) => tx.rows(deleteExpired, { before }));
  }

  /** @returns seconds until all tallies are within their limits again; 0 if they are */
  private async count(tallies: readonly Tally[]): Promise<number> {
    const now = this.clock.now();
    const seen = await this.counted(tallies);
    const past = tallies.filter(({ limit }, index) => (seen[index] ?? 1) > limit.max * this.factor);
    return Math.max(0, ...past.map(({ limit }) => secondsLeft(limit, now)));
  }

  /** @returns the number of attempts of each tally, including this one */
  private async counted(tallies: readonly Tally[]): Promise<number[]> {
    const rows = await this.tenants.system((tx) => tx.rows(countAttempts, this.keysOf(tallies)));
    const counts = new Map(rows.map(({ bucket, count }) => [bucket.toString('hex'), count]));
    return tallies.map((tally) => counts.get(this.bucket(tally).toString('hex')) ?? 1);
  }

  private keysOf(tallies: readonly Tally[]) {
    const now = this.clock.now();
    return {
      buckets: tallies.map((tally) => this.bucket(tally)),
      windows: tallies.map(({ limit }) => windowStart(limit, now)),
    };
  }

  private bucket({ limit, who }: Tally): Buffer {
    return this.keys.mac('attempts', JSON.stringify([limit.name, ...who]));
  }
}
