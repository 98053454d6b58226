import { Injectable } from '@nestjs/common';
import { quotas, Refusal, type Actor, type CompanyActor, type Quotas } from '@riserbo/contracts';
import { column, Features, statement, type Tx } from '@riserbo/runtime';

// counted one after the other: otherwise two could both take the last place
const lockQuota = statement(
  `SELECT pg_advisory_xact_lock(hashtextextended('quota ' || :companyId::text, 0))`,
  { pg_advisory_xact_lock: column.nothing },
);
const countProviders = statement(
  `SELECT count(*)::integer AS count FROM providers WHERE company_id = :companyId AND active`,
  { count: column.integer },
);
/**
 * Counts no more than `max`. No booking begins before it was made, so the index by start bounds what is read;
 * the ORDER BY makes the planner choose it.
 */
export const countBookings = statement(
  `SELECT count(*)::integer AS count FROM (
     SELECT 1 FROM bookings
     WHERE company_id = :companyId AND starts_at >= :since AND created_at >= :since AND status NOT IN ('held', 'expired')
     ORDER BY starts_at LIMIT :max) AS made`,
  { count: column.integer },
);

/**
 * A2: quotas of a company's plan. Checked where staff extend the practice, never where a person books
 * (docs/adr/007-quotas.md).
 */
@Injectable()
export class PlanQuotas {
  constructor(private readonly features: Features) {}

  /** Call it before the transaction. @throws Refusal `unavailable` */
  async of({ actor }: { actor: Actor }): Promise<Quotas> {
    const { companyId } = actor as CompanyActor;
    return quotas[(await this.features.of(companyId)).plan];
  }
}

/** @throws Refusal `quota_reached` when the plan has no room for one more active provider */
export async function requireRoomForProvider(tx: Tx, { providers }: Quotas): Promise<void> {
  await tx.rows(lockQuota, {});
  const row = await tx.row(countProviders, {});
  if (!row || row.count >= providers) throw new Refusal('quota_reached');
}

/**
 * @throws Refusal `quota_reached` when this month's (UTC) bookings are used up: no new services until the
 * next one
 */
export async function requireRoomForBookings(tx: Tx, { bookingsPerMonth }: Quotas, now: Date): Promise<void> {
  const since = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
  const row = await tx.row(countBookings, { since, max: bookingsPerMonth });
  if (!row || row.count >= bookingsPerMonth) throw new Refusal('quota_reached');
}
