import { allows, Refusal, roleOf, type Actor } from '@riserbo/contracts';
import type { Tx } from '@riserbo/runtime';
import type { BookingRow } from './booking-row';
import { takeTurns } from './claims';
import type { Fit } from './fit';

// What is left of the range on each resource when all that is claimed is taken away, in order.
const claimFree = `
  WITH free AS (
    SELECT resource.id, lower(piece) AS starts_at, upper(piece) AS ends_at
    FROM unnest($3::uuid[]) AS resource (id)
    CROSS JOIN LATERAL unnest(tstzmultirange(tstzrange($4, $5)) - coalesce(
      (SELECT range_agg(during) FROM claims
       WHERE company_id = $1 AND resource_id = resource.id AND live AND starts_at > $4::timestamptz - interval '40 hours'
         AND starts_at < $5 AND ends_at > $4), '{}'::tstzmultirange)) AS piece
    ORDER BY 1, 2
  ), claimed AS (
    INSERT INTO claims (company_id, holder_id, resource_id, starts_at, ends_at)
    SELECT $1::uuid, $2::uuid, id, starts_at, ends_at FROM free
    ON CONFLICT DO NOTHING
  )
  SELECT id FROM free`;

/** @throws Refusal `forbidden` unless this actor may book over taken time */
export function demandOverride(actor: Actor): void {
  if (!allows('booking:override', roleOf(actor))) throw new Refusal('forbidden');
}

/**
 * Claims for a booking what nobody else has of its time (C6); that can be nothing. Looks again until nothing is free any more: a rival who was
 * quicker makes a piece smaller. Those who override with one provider take turns, since they come back for pieces out of order.
 */
export async function claimWhatIsFree(
  tx: Tx,
  booking: BookingRow,
  { claim }: Pick<Fit, 'claim'>,
): Promise<void> {
  await takeTurns(tx, booking.provider_id);
  const values = [tx.companyId, booking.id, [...claim.resourceIds].sort(), claim.startsAt, claim.endsAt];
  while ((await tx.query(claimFree, values)).length > 0);
}
