import { MERGE_UNDO_DAYS, type AnswerOf, type mergeClientsCall } from '@riserbo/contracts';
import { keptMs } from '@riserbo/privacy';
import { canonicalClient, statement, type TableRow } from '@riserbo/runtime';
import { clients } from '../records/client.entity';
import { ClientMergeEntity, clientMerges } from './client-merge.entity';

const UNDO_MS = keptMs(ClientMergeEntity);
export const undoableSince = (now: Date): Date => new Date(now.getTime() - UNDO_MS);

const shown = ['id', 'clientId', 'mergedId', 'taken', 'mergedAt'] as const;
export const selectPairForUpdate = statement(
  `SELECT ${clients.list()} FROM clients
   WHERE company_id = :companyId AND id = ANY (:ids::uuid[]) AND status = 'lasting' ORDER BY id FOR UPDATE`,
  clients.row(),
);
export const selectClientForUpdate = statement(
  `${canonicalClient} SELECT ${clients.list([], 'clients')} FROM clients JOIN canonical USING (id)
   WHERE company_id = :companyId AND status = 'lasting' FOR UPDATE OF clients`,
  clients.row(),
);
export const selectMerges = statement(
  `SELECT ${clientMerges.list(shown)} FROM client_merges
   WHERE company_id = :companyId AND client_id = :clientId AND merged_at > :since
   ORDER BY merged_at DESC, id LIMIT 200`,
  clientMerges.row(shown),
);
export const selectMergeForUpdate = statement(
  `SELECT ${clientMerges.list()} FROM client_merges
   WHERE company_id = :companyId AND id = :mergeId AND merged_at > :since FOR UPDATE`,
  clientMerges.row(),
);
export const deleteMerge = statement(
  'DELETE FROM client_merges WHERE company_id = :companyId AND id = :mergeId',
);
export const deleteOldMerges = statement('DELETE FROM client_merges WHERE merged_at <= :before');

export function toMerge({
  mergedAt,
  ...merge
}: Pick<TableRow<ClientMergeEntity>, (typeof shown)[number]>): AnswerOf<typeof mergeClientsCall>['merge'] {
  const undoableUntil = new Date(mergedAt.getTime() + MERGE_UNDO_DAYS * 86_400_000);
  return { ...merge, mergedAt: mergedAt.toISOString(), undoableUntil: undoableUntil.toISOString() };
}
