import { allows, Refusal, roleOf, type Actor } from '@riserbo/contracts';
import type { Tx } from '@riserbo/runtime';
import type { BookingRow } from './booking-row';
import { advisoryLock, type Claimable } from './claims';

// What is left of a range of a resource when all that is claimed is taken away, in order.
const leftOf = (resource: string, from: string, to: string) => `
  unnest(tstzmultirange(tstzrange(${from}, ${to})) - coalesce(
    (SELECT range_agg(c.during) FROM claims c
     WHERE c.company_id = $1 AND c.resource_id = ${resource} AND c.live AND c.starts_at > ${from} - interval '40 hours'
       AND c.starts_at < ${to} AND c.ends_at > ${from}), '{}'::tstzmultirange)) AS piece`;
const claimFree = `
  WITH free AS (
    SELECT lower(piece) AS starts_at, upper(piece) AS ends_at FROM ${leftOf('$3::uuid', '$4::timestamptz', '$5::timestamptz')} ORDER BY 1
  ), claimed AS (
    INSERT INTO claims (company_id, holder_id, resource_id, starts_at, ends_at)
    SELECT $1::uuid, $2::uuid, $3::uuid, starts_at, ends_at FROM free
    ON CONFLICT DO NOTHING
  )
  SELECT FROM free`;
// a session whose others are still expected wants the whole already
const recordShortfall = `
  INSERT INTO contested_times (company_id, holder_id, resource_id, starts_at, ends_at, created_at)
  SELECT $1, $2, resource.id, $4, $5, $6 FROM unnest($3::uuid[]) AS resource (id)
  WHERE NOT isempty(tstzmultirange(tstzrange($4::timestamptz, $5::timestamptz)) - coalesce((SELECT range_agg(c.during) FROM claims c
    WHERE c.company_id = $1 AND c.holder_id = $2 AND c.resource_id = resource.id), '{}'::tstzmultirange))
  ON CONFLICT ON CONSTRAINT contested_times_pkey DO NOTHING
  RETURNING resource_id`;
// Buffers reach up to eight hours beyond a booking.
const claimFreed = `
  WITH free AS (
    SELECT w.holder_id, w.resource_id, lower(piece) AS starts_at, upper(piece) AS ends_at
    FROM contested_times w CROSS JOIN LATERAL ${leftOf('w.resource_id', 'w.starts_at', 'w.ends_at')}
    WHERE w.company_id = $1 AND w.starts_at > $2::timestamptz - interval '48 hours' AND w.starts_at < $3::timestamptz + interval '8 hours'
      AND w.ends_at > $2::timestamptz - interval '8 hours'
    ORDER BY w.created_at, w.holder_id, w.resource_id, 3
  ), claimed AS (
    INSERT INTO claims (company_id, holder_id, resource_id, starts_at, ends_at)
    SELECT $1::uuid, holder_id, resource_id, starts_at, ends_at FROM free
    ON CONFLICT DO NOTHING
  )
  SELECT FROM free`;
const forget = `DELETE FROM contested_times WHERE company_id = $1 AND holder_id = $2`;
const name = 'overrides';
const turn = `hashtextextended($1::uuid || ' ${name}', 0)`;
const share = `
  SELECT CASE WHEN bool_or(override_reason IS NOT NULL) THEN pg_advisory_xact_lock(${turn}) ELSE pg_advisory_xact_lock_shared(${turn}) END
  FROM bookings WHERE company_id = $1 AND id = ANY ($2::uuid[])`;

/** @throws Refusal `forbidden` unless this actor may book over taken time */
export function requireOverride(actor: Actor): void {
  if (!allows('booking:override', roleOf(actor))) throw new Refusal('forbidden');
}

/** Before a booking over others looks at anything: it waits for all that is being freed in its company, and what is freed later sees it. */
export async function lockForOverride(tx: Tx): Promise<void> {
  await advisoryLock(tx, name);
}

/**
 * Before these bookings, or others that may free time, are locked: so that no booking over others comes in between. They do not wait for each other, unless one
 * of them is itself a booking over others: while that ends, nothing may be claimed for it.
 */
export async function lockForChange(tx: Tx, bookingIds: readonly string[]): Promise<void> {
  await tx.query(share, [tx.companyId, bookingIds]);
}

/**
 * Claims for a booking over others, or its group session, what nobody else has of its time (C6); that can be nothing. Looks again until nothing is
 * free any more, since a rival who was quicker makes a piece smaller; one resource after the other, in the order of all. What it lacks is noted.
 * @returns whether it got all, where it wanted nothing before
 */
export async function claimAvailable(
  tx: Tx,
  holderId: string,
  { claim: { resourceIds, startsAt, endsAt } }: Pick<Claimable, 'claim'>,
  now: Date,
): Promise<boolean> {
  const resources = [...resourceIds].sort();
  for (const id of resources)
    while ((await tx.query(claimFree, [tx.companyId, holderId, id, startsAt, endsAt])).length > 0);
  const lacking = await tx.query(recordShortfall, [tx.companyId, holderId, resources, startsAt, endsAt, now]);
  return lacking.length === 0;
}

/**
 * After time around these bookings was freed: what bookings over others lack of it is theirs, before anybody else can have it. All that is free now
 * of what they want was freed by this transaction, so it waits for nobody.
 */
export async function reassignFreedTime(tx: Tx, around: readonly BookingRow[]): Promise<void> {
  if (around.length === 0) return;
  const from = Math.min(...around.map(({ starts_at: at }) => at.getTime()));
  const to = Math.max(...around.map(({ ends_at: at }) => at.getTime()));
  while ((await tx.query(claimFreed, [tx.companyId, new Date(from), new Date(to)])).length > 0);
}

/** A booking, or with its last one the session that claims for it, is over or moved: it wants nothing more. */
export async function dropPendingClaims(tx: Tx, booking: BookingRow, holderId = booking.id): Promise<void> {
  if (booking.override_reason !== null) await tx.query(forget, [tx.companyId, holderId]);
}
