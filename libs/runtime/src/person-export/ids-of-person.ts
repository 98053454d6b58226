import type { ExportedKind } from '@riserbo/contracts';
import { canonicalClient } from '../client-aliases/client-aliases';
import * as column from '../tenants/columns';
import { statement } from '../tenants/statement';
import type { Tx } from '../tenants/tx';

const selectClientIds = statement(
  `${canonicalClient} SELECT id FROM canonical UNION
   SELECT f.former_id FROM former_clients f JOIN canonical ON f.client_id = canonical.id
   WHERE f.company_id = :companyId`,
  { id: column.uuid },
);

/** All ids of a person: the surviving record of a client, and all that were merged into it. */
export async function idsOfPerson(tx: Tx, kind: ExportedKind, personId: string): Promise<string[]> {
  if (kind !== 'client') return [personId];
  return (await tx.rows(selectClientIds, { clientId: personId })).map(({ id }) => id);
}
