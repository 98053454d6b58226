import { randomUUID } from 'node:crypto';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Clock, column, statement, Tenants } from '@riserbo/runtime';

/** A replica that was silent for longer has died. */
const ALIVE_MS = 30_000;

export type Seen = Readonly<Record<string, number>>;

// the other replicas as they were before this statement
const share = statement(
  `WITH dead AS (DELETE FROM key_sightings WHERE alive_at < :since AND replica <> :replica),
     mine AS (
       INSERT INTO key_sightings (replica, seen, alive_at) VALUES (:replica, :seen::jsonb, :now)
       ON CONFLICT (replica) DO UPDATE SET seen = excluded.seen, alive_at = excluded.alive_at)
   SELECT seen FROM key_sightings WHERE alive_at >= :since AND replica <> :replica`,
  { seen: column.json<Seen>() },
);
const leave = statement(`DELETE FROM key_sightings WHERE replica = :replica`);

/** What the replicas of auth tell each other about the signing keys that they publish. */
@Injectable()
export class KeySightings implements BeforeApplicationShutdown {
  private readonly replica = randomUUID();
  private others: readonly Seen[] = [];

  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  /** @param seen since when this replica publishes each key, in milliseconds since 1970, by `kid` */
  async share(seen: Seen): Promise<void> {
    const now = this.clock.now();
    const since = new Date(now.getTime() - ALIVE_MS);
    const values = { replica: this.replica, seen: JSON.stringify(seen), now, since };
    this.others = (await this.tenants.system((tx) => tx.rows(share, values))).map((row) => row.seen);
  }

  /** Since when every other live replica publishes a key; undefined while one does not. */
  sinceAtOthers(kid: string): number | undefined {
    const times = this.others.map((seen) => seen[kid]);
    return times.includes(undefined) ? undefined : Math.max(0, ...(times as number[]));
  }

  /**
   * The others need not wait for a replica that has stopped. If this fails they wait until it counts as dead.
   */
  async beforeApplicationShutdown(): Promise<void> {
    const { replica } = this;
    await this.tenants.system((tx) => tx.rows(leave, { replica })).catch(() => undefined);
  }
}
