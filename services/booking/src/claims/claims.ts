import { Refusal } from '@riserbo/contracts';
import { column, statement, type Tx } from '@riserbo/runtime';

/** Time of resources that a holder claims, buffers included. */
export interface Claim {
  holderId: string;
  resourceIds: readonly string[];
  startsAt: Date;
  endsAt: Date;
}

/** Time of resources that is available as far as is known. */
export interface Claimable {
  /** The first resource is the provider. */
  claim: { resourceIds: readonly string[]; startsAt: Date; endsAt: Date };
  /**
   * Chooses other resources without the lost ones; undefined if there are none. Absent if there is no choice.
   */
  instead?: (lost: ReadonlySet<string>) => readonly string[] | undefined;
}

/**
 * Claims time. ON CONFLICT DO NOTHING waits for an unfinished rival and then inserts or skips; a plain INSERT
 * would deadlock with it. Time that an override of another holder contests is skipped as well (ADR 110).
 */
export const insertingClaims = `
  INSERT INTO claims (company_id, holder_id, resource_id, starts_at, ends_at)
  SELECT :companyId::uuid, :holderId::uuid, resource_id, :from::timestamptz, :to::timestamptz
  FROM unnest(:resourceIds::uuid[]) AS wanted (resource_id)
  WHERE NOT EXISTS (SELECT FROM claims c
    WHERE c.company_id = :companyId AND c.resource_id = wanted.resource_id AND c.contested AND c.holder_id <> :holderId
      AND c.starts_at > :from::timestamptz - interval '40 hours' AND c.starts_at < :to AND c.ends_at > :from)
  ON CONFLICT DO NOTHING RETURNING resource_id AS "resourceId"` as const;
const insertClaims = statement(insertingClaims, { resourceId: column.uuid });
const deleteClaims = statement(`DELETE FROM claims WHERE company_id = :companyId AND holder_id = :holderId`);
const deleteClaimsFrom = statement(
  `DELETE FROM claims WHERE company_id = :companyId AND holder_id = :holderId AND starts_at >= :now`,
);
const shortenClaims = statement(`
  UPDATE claims SET ends_at = :now
  WHERE company_id = :companyId AND holder_id = :holderId AND starts_at < :now AND ends_at > :now`);
const lockNames = statement(
  `SELECT pg_advisory_xact_lock(hashtextextended(name, 0)) AS locked FROM unnest(:names::text[]) AS name`,
  { locked: column.nothing },
);

/** Values of `insertingClaims`. Resources are sorted, so that transactions claim them in the same order. */
export function claimValues({ holderId, resourceIds, startsAt, endsAt }: Claim) {
  return { holderId, resourceIds: [...new Set(resourceIds)].sort(), from: startsAt, to: endsAt };
}

/** Frees all claims of a holder. */
export async function dropClaims(tx: Tx, holderId: string): Promise<void> {
  await tx.rows(deleteClaims, { holderId });
}

/** Claims for a holder whose row exists. @throws like `claimEach` */
export async function claimFor(tx: Tx, holderId: string, slot: Claimable): Promise<void> {
  await claimEach(tx, slot, (resourceIds) =>
    tx.rows(insertClaims, claimValues({ holderId, ...slot.claim, resourceIds })),
  );
}

/**
 * Has `take` claim the resources of a slot. If a rival was faster with a room or device, tries others (C1). A
 * failed try is rolled back as a whole before the next, so that all transactions claim in the same order.
 * @throws Refusal `slot_taken` if the rival got the provider, `resource_taken` if no resource is left: the
 * transaction must end then
 */
export async function claimEach(
  tx: Tx,
  { claim, instead }: Claimable,
  take: (resourceIds: readonly string[]) => Promise<readonly { resourceId: string }[]>,
): Promise<void> {
  const lost = new Set<string>();
  const [provider] = claim.resourceIds;
  for (let wanted: readonly string[] | undefined = claim.resourceIds; wanted; wanted = instead?.(lost)) {
    if (instead) await tx.query('SAVEPOINT claims');
    const claimed = new Set((await take(wanted)).map(({ resourceId }) => resourceId));
    const missed = wanted.filter((id) => !claimed.has(id));
    if (missed.length === 0) return;
    if (missed.includes(provider as string)) throw new Refusal('slot_taken');
    for (const id of missed) lost.add(id);
    if (instead) await tx.query('ROLLBACK TO SAVEPOINT claims');
  }
  throw new Refusal('resource_taken');
}

/** Ends a holder's claims now: used time stays claimed, the rest is free. */
export async function cutClaims(tx: Tx, holderId: string, now: Date): Promise<void> {
  await Promise.all([
    tx.rows(deleteClaimsFrom, { holderId, now }),
    tx.rows(shortenClaims, { holderId, now }),
  ]);
}

/**
 * Locks names until the transaction ends, for acts that count before they write (daily limits). Bookings are
 * kept apart by the constraint, not by this.
 */
export async function advisoryLock(tx: Tx, ...names: string[]): Promise<void> {
  await tx.rows(lockNames, { names: names.map((name) => `${tx.companyId} ${name}`) });
}
