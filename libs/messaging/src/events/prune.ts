import { keptMs } from '@riserbo/privacy';
import type { Transactions } from '../ports';
import { DeadLetterEntity, EventFailureEntity, InboxEntity, OutboxEntity } from './event.entities';

const BATCH_SIZE = 5_000;
const deleteOld = (table: string, old: string) => `
  DELETE FROM ${table} WHERE ctid = ANY (ARRAY(SELECT ctid FROM ${table} WHERE ${old} LIMIT ${BATCH_SIZE}))
  RETURNING company_id`;
const leftovers = [
  { text: deleteOld('outbox', `status = 'published' AND created_at < $1`), kept: keptMs(OutboxEntity) },
  { text: deleteOld('inbox', 'handled_at < $1'), kept: keptMs(InboxEntity) },
  { text: deleteOld('event_failures', 'failed_at < $1'), kept: keptMs(EventFailureEntity) },
  { text: deleteOld('dead_letters', 'replayed_at < $1'), kept: keptMs(DeadLetterEntity) },
];

/**
 * Deletes published and handled events that are no longer needed, in limited batches.
 * @param stopping ends it between two batches
 */
export async function pruneEvents(
  tenants: Pick<Transactions, 'system'>,
  now: Date,
  stopping: () => boolean,
): Promise<void> {
  for (const { text, kept } of leftovers) {
    const before = new Date(now.getTime() - kept);
    const prune = () => tenants.system((tx) => tx.query(text, [before]), { ofQueue: true });
    while (!stopping() && (await prune()).length === BATCH_SIZE);
  }
}
