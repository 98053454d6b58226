import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock';
import * as column from '../tenants/columns';
import { statement } from '../tenants/statement';
import type { Tenants } from '../tenants/tenants';

/** How long a replica that died keeps its schedule; a living one renews it three times meanwhile. */
export const LEASE_MS = 60_000;

const takeRound = statement(
  `INSERT INTO schedule_leases AS s (name, holder, lease_until, due_at)
   VALUES (:name, :holder, :leaseUntil, :now)
   ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, lease_until = excluded.lease_until
     WHERE s.lease_until <= :now AND s.due_at <= :now
   RETURNING name`,
  { name: column.text },
);
const selectNextTry = statement(
  `SELECT greatest(lease_until, due_at) AS at FROM schedule_leases WHERE name = :name`,
  { at: column.timestamp },
);
// a lease that ended may belong to another replica already
const extendLease = statement(
  `UPDATE schedule_leases SET lease_until = :leaseUntil
   WHERE name = :name AND holder = :holder AND lease_until > :now RETURNING name`,
  { name: column.text },
);
const endRound = statement(
  `UPDATE schedule_leases SET lease_until = :now, due_at = coalesce(:dueAt, due_at)
   WHERE name = :name AND holder = :holder`,
);

/**
 * The turn of one replica with a schedule. It is written in the database, so two replicas never hold it at
 * once; their clocks may differ by less than `LEASE_MS`.
 */
export class Lease {
  private readonly holder = randomUUID();
  private until = 0;

  private constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly name: string,
  ) {}

  /** @returns the lease, or the time of the next try while another replica has it or no round is due */
  static async take(tenants: Tenants, clock: Clock, name: string): Promise<Lease | Date> {
    const lease = new Lease(tenants, clock, name);
    const now = clock.now();
    const { holder } = lease;
    const leaseUntil = new Date(now.getTime() + LEASE_MS);
    return tenants.system(async (tx) => {
      if ((await tx.rows(takeRound, { name, holder, leaseUntil, now })).length === 0)
        return (await tx.rows(selectNextTry, { name }))[0]?.at ?? now;
      lease.until = leaseUntil.getTime();
      return lease;
    });
  }

  /** Whether the holder must stop: another replica may have the schedule now. */
  get lost(): boolean {
    return this.clock.now().getTime() >= this.until;
  }

  /** @throws Refusal `unavailable`: the lease then runs on until its end */
  async extend(): Promise<void> {
    const now = this.clock.now();
    const leaseUntil = new Date(now.getTime() + LEASE_MS);
    const { name, holder } = this;
    const held = await this.tenants.system((tx) => tx.rows(extendLease, { name, holder, leaseUntil, now }));
    this.until = held.length > 0 ? leaseUntil.getTime() : 0;
  }

  /** @param dueAt the next round; undefined leaves this one to another replica, at once */
  async end(dueAt: Date | undefined): Promise<void> {
    const { name, holder } = this;
    const now = this.clock.now();
    await this.tenants.system((tx) => tx.rows(endRound, { name, holder, now, dueAt: dueAt ?? null }));
  }
}
