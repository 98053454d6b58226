import { allows, Refusal, roleOf, type Actor } from '@riserbo/contracts';
import { column, statement, type Tx } from '@riserbo/runtime';
import type { Claimable } from './claims';

// claims last 40 hours at most, so the index on their start finds all that overlap
const overlapping = `
  c.company_id = :companyId AND c.resource_id = wanted.resource_id AND c.starts_at > :from::timestamptz - interval '40 hours'
  AND c.starts_at < :to::timestamptz AND c.ends_at > :from::timestamptz`;
const pieces = (during: string) => `unnest(${during}) AS piece`;
const claimAvailable = statement(
  `WITH wanted AS (
    SELECT resource_id, tstzmultirange(tstzrange(:from::timestamptz, :to::timestamptz)) AS during,
      (SELECT range_agg(c.during) FROM claims c WHERE ${overlapping}) AS taken,
      (SELECT range_agg(c.during) FROM claims c WHERE ${overlapping} AND c.holder_id = :holderId::uuid) AS own
    FROM unnest(:resourceIds::uuid[]) AS wanted (resource_id)
  ), claimed AS (
    INSERT INTO claims (company_id, holder_id, resource_id, starts_at, ends_at)
    SELECT :companyId::uuid, :holderId::uuid, resource_id, lower(piece), upper(piece)
    FROM wanted, ${pieces(`during - coalesce(taken, '{}')`)} ORDER BY resource_id, piece
    ON CONFLICT DO NOTHING RETURNING resource_id, during
  ), contested AS (
    INSERT INTO claims (company_id, holder_id, resource_id, starts_at, ends_at, contested)
    SELECT :companyId::uuid, :holderId::uuid, resource_id, lower(piece), upper(piece), true
    FROM wanted, ${pieces(`during - coalesce(own, '{}') - coalesce(
      (SELECT range_agg(claimed.during) FROM claimed WHERE claimed.resource_id = wanted.resource_id), '{}')`)}
    RETURNING resource_id
  )
  SELECT NOT EXISTS (SELECT FROM contested) AS whole` as const,
  { whole: column.boolean },
);

/** @throws Refusal `forbidden` unless this actor may book over taken time */
export function requireOverride(actor: Actor): void {
  if (!allows('booking:override', roleOf(actor))) throw new Refusal('forbidden');
}

/**
 * Claims the free part of the time for an overriding booking, or its group session, and records the rest as
 * contested (C6, ADR 110). Contested time stays closed to all bookings but overrides when it becomes free.
 * @returns whether all of the time was free
 */
export async function claimAvailableTime(
  tx: Tx,
  holderId: string,
  { claim: { resourceIds, startsAt, endsAt } }: Pick<Claimable, 'claim'>,
): Promise<boolean> {
  const row = await tx.row(claimAvailable, { holderId, resourceIds, from: startsAt, to: endsAt });
  return row?.whole === true;
}
