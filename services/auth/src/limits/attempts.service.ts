import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Refusal } from '@riserbo/contracts';
import { Clock, CONFIG, limitsFactor, Tenants } from '@riserbo/runtime';
import type { AuthConfig } from '../config';
import { secondsLeft, windowStart, type Limit, type NetworkLimit } from '../domain/attempts';
import { LETTER_KEY } from '../letters/letter-key';
import { from, of, type Tally } from './tallies';

// in the order of the buckets, so that two requests that count against the same ones cannot deadlock
const count = `
  INSERT INTO attempts AS seen (bucket, window_start, count)
  SELECT bucket, window_start, 1 FROM unnest($1::bytea[], $2::timestamptz[]) AS tally (bucket, window_start) ORDER BY bucket
  ON CONFLICT ON CONSTRAINT attempts_pkey DO UPDATE SET count = seen.count + 1 RETURNING bucket, count`;
const forgive = `
  WITH known AS (
    SELECT a.bucket, a.window_start FROM attempts a
    JOIN unnest($1::bytea[], $2::timestamptz[]) AS tally (bucket, window_start) USING (bucket, window_start) ORDER BY a.bucket FOR UPDATE OF a)
  UPDATE attempts a SET count = CASE WHEN a.window_start = 'epoch' THEN 0 ELSE greatest(a.count - 1, 0) END FROM known k WHERE a.bucket = k.bucket AND a.window_start = k.window_start`;
// runs have no window: they are kept while they count something
const sweep = `DELETE FROM attempts WHERE window_start < $1 AND (window_start > 'epoch' OR count = 0)`;

export interface Run {
  /** The try is to be refused as if it were wrong. */
  isOver: boolean;
  /** The last try that is looked at. When it is wrong, the person is told. */
  isLast: boolean;
}

/**
 * B10: counts tries in the database, so that the limit is one for all replicas. A try is counted before it is looked at, so that a crowd cannot
 * slip through.
 */
@Injectable()
export class AttemptsService {
  private readonly factor: number;

  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    @Inject(LETTER_KEY) private readonly key: Buffer,
    @Inject(CONFIG) config: AuthConfig,
  ) {
    this.factor = limitsFactor(config);
  }

  /** Counts one try. @returns whether it is still within the limit */
  async within(limit: Limit & { by?: never }, ...who: string[]): Promise<boolean> {
    return (await this.count([of(limit, ...who)])) === 0;
  }

  /** Counts one try. @throws Refusal `too_many_requests` past the limit, with the time that is left of its window */
  spend(limit: Limit & { by?: never }, ...who: string[]): Promise<void> {
    return this.spendAll([of(limit, ...who)]);
  }

  /** As `spend`, by the network of an address. */
  spendFrom(limit: NetworkLimit, ip: string | undefined, ...who: string[]): Promise<void> {
    return this.spendAll(from(limit, ip, ...who));
  }

  /** As `spend`, against several limits at once. */
  async spendAll(tallies: readonly Tally[]): Promise<void> {
    const wait = await this.count(tallies);
    if (wait > 0) throw new Refusal('too_many_requests', [], wait);
  }

  /** Counts one try that is within its other limits and about to be looked at. */
  async lengthen({ limit, who }: Tally): Promise<Run> {
    const [seen = 1] = await this.counted([{ limit, who }]);
    const most = limit.most * this.factor;
    return { isOver: seen > most, isLast: seen === most };
  }

  /** Takes a try back that was no guess: it was right. A run ends with it. */
  forgive(limit: Limit & { by?: never }, ...who: string[]): Promise<void> {
    return this.forgiveAll([of(limit, ...who)]);
  }

  async forgiveAll(tallies: readonly Tally[]): Promise<void> {
    await this.tenants.system((tx) => tx.query(forgive, this.rows(tallies)));
  }

  /** Drops windows that are over. */
  async sweep(): Promise<void> {
    await this.tenants.system((tx) => tx.query(sweep, [new Date(this.clock.now().getTime() - 86_400_000)]));
  }

  /** @returns seconds until all of the tallies are within their limits again; 0 where they are */
  private async count(tallies: readonly Tally[]): Promise<number> {
    const now = this.clock.now();
    const seen = await this.counted(tallies);
    const past = tallies.filter(({ limit }, index) => (seen[index] ?? 1) > limit.most * this.factor);
    return Math.max(0, ...past.map(({ limit }) => secondsLeft(limit, now)));
  }

  /** @returns how many tries each of the tallies has seen, with this one */
  private async counted(tallies: readonly Tally[]): Promise<number[]> {
    const rows = await this.tenants.system((tx) =>
      tx.query<{ bucket: Buffer; count: number }>(count, this.rows(tallies)),
    );
    const counts = new Map(rows.map((row) => [row.bucket.toString('hex'), row.count]));
    return tallies.map((tally) => counts.get(this.bucket(tally).toString('hex')) ?? 1);
  }

  private rows(tallies: readonly Tally[]): [Buffer[], Date[]] {
    const now = this.clock.now();
    return [tallies.map((tally) => this.bucket(tally)), tallies.map(({ limit }) => windowStart(limit, now))];
  }

  private bucket({ limit, who }: Tally): Buffer {
    return createHmac('sha256', this.key)
      .update(JSON.stringify([limit.name, ...who]))
      .digest();
  }
}
