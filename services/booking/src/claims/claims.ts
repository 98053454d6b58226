import { Refusal } from '@riserbo/contracts';
import type { Queryable } from '@riserbo/messaging';
import type { Tx } from '@riserbo/runtime';

/** The time of resources that a holder wants for itself, buffers included. */
export interface Claim {
  holderId: string;
  resourceIds: readonly string[];
  startsAt: Date;
  endsAt: Date;
}

/** A time of resources that can be had, as far as is known. */
export interface Claimable {
  /** The first of them is the provider. */
  claim: { resourceIds: readonly string[]; startsAt: Date; endsAt: Date };
  /** Other resources that do as well, without those that a rival got; undefined: none. Absent where there is no choice. */
  instead?: (lost: ReadonlySet<string>) => readonly string[] | undefined;
}

/**
 * Expects $1 company, $2 holder, $3 resources in order, $4 from, $5 to. ON CONFLICT DO NOTHING waits for an
 * unfinished rival and then inserts or skips; a plain INSERT would deadlock with it. Time that an override of
 * another holder contests is skipped as well (ADR 110).
 */
export const insertClaims = `
  INSERT INTO claims (company_id, holder_id, resource_id, starts_at, ends_at)
  SELECT $1::uuid, $2::uuid, resource_id, $4::timestamptz, $5::timestamptz FROM unnest($3::uuid[]) AS wanted (resource_id)
  WHERE NOT EXISTS (SELECT FROM claims c WHERE c.company_id = $1 AND c.resource_id = wanted.resource_id AND c.contested
    AND c.holder_id <> $2 AND c.starts_at > $4::timestamptz - interval '40 hours' AND c.starts_at < $5 AND c.ends_at > $4)
  ON CONFLICT DO NOTHING RETURNING resource_id`;
const remove = `DELETE FROM claims WHERE company_id = $1 AND holder_id = $2`;
const cut = `UPDATE claims SET ends_at = $3 WHERE company_id = $1 AND holder_id = $2 AND starts_at < $3 AND ends_at > $3`;
const drop = `DELETE FROM claims WHERE company_id = $1 AND holder_id = $2 AND starts_at >= $3`;
const lock = `SELECT pg_advisory_xact_lock(hashtextextended(name, 0)) FROM unnest($1::text[]) AS name`;

export function claimValues(tx: Tx, { holderId, resourceIds, startsAt, endsAt }: Claim): unknown[] {
  return [tx.companyId, holderId, inOrder(resourceIds), startsAt, endsAt];
}

/** Frees all that a holder has. */
export async function dropClaims(tx: Tx, holderId: string): Promise<void> {
  await tx.query(remove, [tx.companyId, holderId]);
}

/** Claims the time of a fit for a holder that is there already. @throws as `claimEach` */
export async function claimFor(tx: Tx, holderId: string, fit: Claimable): Promise<void> {
  await claimEach(tx, fit, (resourceIds) =>
    tx.query(insertClaims, claimValues(tx, { holderId, ...fit.claim, resourceIds })),
  );
}

/**
 * Has `take` claim the resources of a fit; where a rival was faster with a room or device, others that do as well (C1). Each try is undone as a whole
 * before the next, so that nobody waits for what is not taken, and all take what they take in one order.
 * @throws Refusal `slot_taken` when the rival got the provider, `resource_taken` when no resource is left: the transaction must end then
 */
export async function claimEach(
  tx: Tx,
  { claim, instead }: Claimable,
  take: (resourceIds: readonly string[]) => Promise<readonly { resource_id: string }[]>,
): Promise<void> {
  const lost = new Set<string>();
  const [provider] = claim.resourceIds;
  for (let wanted: readonly string[] | undefined = claim.resourceIds; wanted; wanted = instead?.(lost)) {
    if (instead) await tx.query('SAVEPOINT claims');
    const got = new Set((await take(wanted)).map((row) => row.resource_id));
    const missed = wanted.filter((id) => !got.has(id));
    if (missed.length === 0) return;
    if (missed.includes(provider as string)) throw new Refusal('slot_taken');
    for (const id of missed) lost.add(id);
    if (instead) await tx.query('ROLLBACK TO SAVEPOINT claims');
  }
  throw new Refusal('resource_taken');
}

/** Ends a holder's claims now: what was used stays claimed, the rest is free. */
export async function cutClaims(tx: Tx, holderId: string, now: Date): Promise<void> {
  for (const text of [drop, cut]) await tx.query(text, [tx.companyId, holderId, now]);
}

/**
 * Makes those who take the same turn (they count before they write: daily limits) wait for each other until the transaction ends. Not what keeps
 * bookings apart: that is the constraint.
 */
export async function advisoryLock(tx: Queryable, ...names: string[]): Promise<void> {
  await tx.query(lock, [names.map((name) => `${tx.companyId} ${name}`)]);
}

/** Whoever takes several takes them in the same order, so that nobody waits in a circle. */
function inOrder(resourceIds: readonly string[]): string[] {
  return [...new Set(resourceIds)].sort();
}
