import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Refusal } from '@riserbo/contracts';
import { Clock, Tenants } from '@riserbo/runtime';
import { windowStart, type Limit } from '../domain/attempts';
import { LETTER_KEY } from '../letters/letter-key';

const count = `
  INSERT INTO attempts AS seen (bucket, window_start, count) VALUES ($1, $2, 1)
  ON CONFLICT ON CONSTRAINT attempts_pkey DO UPDATE SET count = seen.count + 1 RETURNING count`;
const forgive = `UPDATE attempts SET count = greatest(count - 1, 0) WHERE bucket = $1 AND window_start = $2`;
const sweep = `DELETE FROM attempts WHERE window_start < $1`;

/** B10: counts tries in the database, so that the limit is one for all replicas. A try is counted before it is looked at, so that a crowd cannot slip through. */
@Injectable()
export class Attempts {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    @Inject(LETTER_KEY) private readonly key: Buffer,
  ) {}

  /** Counts one try. @returns whether it is still within the limit */
  async within(limit: Limit, ...who: string[]): Promise<boolean> {
    const now = this.clock.now();
    const [row] = await this.tenants.system((tx) =>
      tx.query<{ count: number }>(count, [this.bucket(limit, who), windowStart(limit, now)]),
    );
    return (row?.count ?? 1) <= limit.most;
  }

  /** Counts one try. @throws Refusal `too_many_requests` past the limit */
  async spend(limit: Limit, ...who: string[]): Promise<void> {
    if (!(await this.within(limit, ...who))) throw new Refusal('too_many_requests');
  }

  /** Takes a try back that was no guess: it was right. */
  async forgive(limit: Limit, ...who: string[]): Promise<void> {
    await this.tenants.system((tx) =>
      tx.query(forgive, [this.bucket(limit, who), windowStart(limit, this.clock.now())]),
    );
  }

  /** Drops windows that are over. */
  async sweep(): Promise<void> {
    await this.tenants.system((tx) => tx.query(sweep, [new Date(this.clock.now().getTime() - 86_400_000)]));
  }

  private bucket(limit: Limit, who: string[]): Buffer {
    return createHmac('sha256', this.key)
      .update(JSON.stringify([limit.name, ...who]))
      .digest();
  }
}
