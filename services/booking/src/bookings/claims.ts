import { Refusal } from '@riserbo/contracts';
import type { Tx } from '@riserbo/runtime';

/** The time of resources that a holder wants for itself, buffers included. */
export interface Claim {
  holderId: string;
  resourceIds: readonly string[];
  startsAt: Date;
  endsAt: Date;
}

/**
 * Expects $1 company, $2 holder, $3 resources in order, $4 from, $5 to. ON CONFLICT DO NOTHING waits for a rival that is not done yet and then
 * inserts or does not; it never deadlocks with one, as a plain INSERT does.
 */
export const insertClaims = `
  INSERT INTO claims (company_id, holder_id, resource_id, starts_at, ends_at)
  SELECT $1::uuid, $2::uuid, resource_id, $4::timestamptz, $5::timestamptz FROM unnest($3::uuid[]) AS resource_id
  ON CONFLICT DO NOTHING RETURNING resource_id`;
const remove = `DELETE FROM claims WHERE company_id = $1 AND holder_id = $2`;
const cut = `UPDATE claims SET ends_at = $3 WHERE company_id = $1 AND holder_id = $2 AND starts_at < $3 AND ends_at > $3`;
const drop = `DELETE FROM claims WHERE company_id = $1 AND holder_id = $2 AND starts_at >= $3`;
const lock = `SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`;

export function claimValues(tx: Tx, { holderId, resourceIds, startsAt, endsAt }: Claim): unknown[] {
  return [tx.companyId, holderId, inOrder(resourceIds), startsAt, endsAt];
}

/** Moves a holder's claims to another time or resource. @throws Refusal `slot_taken`: the transaction must end then */
export async function moveClaims(tx: Tx, claim: Claim): Promise<void> {
  await tx.query(remove, [tx.companyId, claim.holderId]);
  const got = await tx.query(insertClaims, claimValues(tx, claim));
  if (got.length < claim.resourceIds.length) throw new Refusal('slot_taken');
}

/** Ends a holder's claims now: what was used stays claimed, the rest is free. */
export async function cutClaims(tx: Tx, holderId: string, now: Date): Promise<void> {
  for (const text of [drop, cut]) await tx.query(text, [tx.companyId, holderId, now]);
}

/**
 * Makes those who count before they write (daily limits) wait for each other until the transaction ends. Not what keeps bookings apart: that is
 * the constraint.
 */
export async function takeTurns(tx: Tx, providerId: string): Promise<void> {
  await tx.query(lock, [`${tx.companyId} ${providerId}`]);
}

/** Whoever takes several takes them in the same order, so that nobody waits in a circle. */
function inOrder(resourceIds: readonly string[]): string[] {
  return [...new Set(resourceIds)].sort();
}
