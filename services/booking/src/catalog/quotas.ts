import { Injectable } from '@nestjs/common';
import { quotas, Refusal, type Actor, type CompanyActor, type Quotas } from '@riserbo/contracts';
import { Features, type Tx } from '@riserbo/runtime';

// whoever counts waits for the one who counts before, or two could both take the last place
const inTurn = `SELECT pg_advisory_xact_lock(hashtextextended('quota ' || $1::text, 0))`;
const countProviders = `SELECT count(*) FROM providers WHERE company_id = $1 AND active`;
/** $1 company, $2 since, $3 how many at the most. No booking begins before it was made: so the index by start bounds what is read; the order makes it chosen. */
export const countBookings = `
  SELECT count(*) FROM (SELECT 1 FROM bookings WHERE company_id = $1 AND starts_at >= $2 AND created_at >= $2 AND status NOT IN ('held', 'expired')
    ORDER BY starts_at LIMIT $3) AS made`;

/** A2: what the plan of a company has room for. Asked where staff make the practice bigger, never where somebody books (docs/adr/007-quotas.md). */
@Injectable()
export class PlanQuotas {
  constructor(private readonly features: Features) {}

  /** CallContext before the transaction. @throws Refusal `unavailable` */
  async of({ actor }: { actor: Actor }): Promise<Quotas> {
    const { companyId } = actor as CompanyActor;
    return quotas[(await this.features.of(companyId)).plan];
  }
}

/** @throws Refusal `quota_reached` when the plan has no room for one more active provider */
export async function requireRoomForProvider(tx: Tx, { providers }: Quotas): Promise<void> {
  await tx.query(inTurn, [tx.companyId]);
  const [row] = await tx.query<{ count: string }>(countProviders, [tx.companyId]);
  if (Number(row?.count) >= providers) throw new Refusal('quota_reached');
}

/** @throws Refusal `quota_reached` when the bookings of this month (UTC) are used up: nothing new is offered until the next one */
export async function requireRoomForBookings(tx: Tx, { bookingsPerMonth }: Quotas, now: Date): Promise<void> {
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
  const [row] = await tx.query<{ count: string }>(countBookings, [tx.companyId, month, bookingsPerMonth]);
  if (Number(row?.count) >= bookingsPerMonth) throw new Refusal('quota_reached');
}
