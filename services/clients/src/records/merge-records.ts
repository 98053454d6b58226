import { clientsMerged, MAX_FORMER_IDS } from '@riserbo/contracts';
import { clientReference, column, mergeClients, statement, type Tx } from '@riserbo/runtime';
import { clients } from './client.entity';

/** Tables of this service that name clients. */
const references = [clientReference('client_merges')];
const increaseVersion = statement(
  `UPDATE clients SET version = version + 1 WHERE company_id = :companyId AND id = :id RETURNING version`,
  clients.row(['version']),
);
/** Ids that became one of the merged records before. */
const selectFormer = statement(
  `SELECT former_id AS "formerId" FROM former_clients
   WHERE company_id = :companyId AND client_id = ANY (:merged::uuid[])`,
  { formerId: column.uuid },
);
const deleteClients = statement(
  `DELETE FROM clients WHERE company_id = :companyId AND id = ANY (:merged::uuid[])`,
);

/** B12: deletes records and gives all that is theirs to another one, in every service. */
export async function mergeRecords(tx: Tx, merged: readonly string[], into: string): Promise<void> {
  const before = await tx.rows(selectFormer, { merged });
  tx.send(deleteClients, { merged });
  // former ids of merged records too, so that consumers converge in whatever order events arrive
  const former = [...merged, ...before.map(({ formerId }) => formerId)];
  await mergeClients(tx, { id: into, formerIds: former }, references);
  for (let from = 0; from < former.length; from += MAX_FORMER_IDS) {
    const formerIds = former.slice(from, from + MAX_FORMER_IDS);
    const kept = await tx.row(increaseVersion, { id: into });
    tx.emit(clientsMerged, { id: into, version: kept?.version ?? 1, formerIds });
  }
}
