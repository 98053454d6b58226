import { Refusal } from '@riserbo/contracts';
import { canonicalClient, column, statement, type Tx } from '@riserbo/runtime';

/** A restriction under any id of the person counts. */
const selectRestricted = statement(
  `${canonicalClient}
   SELECT 1 AS one FROM restricted_clients r, canonical
   WHERE r.company_id = :companyId AND r.restricted AND (r.client_id = canonical.id OR r.client_id IN (
     SELECT f.former_id FROM former_clients f WHERE f.company_id = :companyId AND f.client_id = canonical.id))
   LIMIT 1`,
  { one: column.integer },
);

/**
 * D3: before a booking of a client is made or moved. Cancelling stays possible.
 * @throws Refusal `restricted`
 */
export async function requireUnrestricted(tx: Pick<Tx, 'row'>, clientId: string | null): Promise<void> {
  if (clientId !== null && (await tx.row(selectRestricted, { clientId }))) throw new Refusal('restricted');
}
