import type { Transactions } from '../ports';

const DAY_MS = 86_400_000;
const BATCH_SIZE = 5_000;
const deleteOld = (table: string, old: string) => `
  DELETE FROM ${table} WHERE ctid = ANY (ARRAY(SELECT ctid FROM ${table} WHERE ${old} LIMIT ${BATCH_SIZE}))
  RETURNING company_id`;
/**
 * A lost stream is refilled with 14 days, and the new stream keeps them for 14 more. Only then can an event
 * no longer be redelivered.
 */
const leftovers = [
  { text: deleteOld('outbox', `status = 'published' AND created_at < $1`), days: 14 },
  { text: deleteOld('inbox', 'handled_at < $1'), days: 28 },
  { text: deleteOld('event_failures', 'failed_at < $1'), days: 28 },
  { text: deleteOld('dead_letters', 'replayed_at < $1'), days: 28 },
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
  for (const { text, days } of leftovers) {
    const before = new Date(now.getTime() - days * DAY_MS);
    const prune = () => tenants.system((tx) => tx.query(text, [before]), { ofQueue: true });
    while (!stopping() && (await prune()).length === BATCH_SIZE);
  }
}
