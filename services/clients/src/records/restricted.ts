import { Refusal } from '@riserbo/contracts';
import { column, statement, type Tx } from '@riserbo/runtime';
import { allIds } from './all-ids';

const selectRestriction = statement(
  `${allIds} SELECT 1 AS one FROM restrictions r JOIN person ON r.client_id = person.id
   WHERE r.company_id = :companyId AND r.until IS NULL LIMIT 1`,
  { one: column.integer },
);

/** D3: before data of a client is used. @throws Refusal `restricted` */
export async function requireUnrestricted(tx: Pick<Tx, 'row'>, clientId: string): Promise<void> {
  if (await tx.row(selectRestriction, { clientId })) throw new Refusal('restricted');
}

/** SQL of the surviving records of restricted clients. */
export const restrictedIds = `
  SELECT coalesce(f.client_id, r.client_id) FROM restrictions r
  LEFT JOIN former_clients f ON f.company_id = r.company_id AND f.former_id = r.client_id
  WHERE r.company_id = :companyId AND r.until IS NULL` as const;
/** SQL of a condition on `named`, an id of a client: whether they are restricted, under any of their ids. */
export const isRestricted = `coalesce(
  (SELECT own.client_id FROM former_clients own WHERE own.company_id = :companyId AND own.former_id = named.id),
  named.id) IN (${restrictedIds})` as const;
