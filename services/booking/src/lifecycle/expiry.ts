import { bookingCancelled, bookingExpired } from '@riserbo/contracts';
import { statement, type Tx } from '@riserbo/runtime';
import { bookingColumns, bookingList, eventPayload, type BookingRow } from '../rows/booking-row';

/** Requests wait for a lock, in the order of ids; the sweeper skips what is locked. */
const selectDue = <const Locking extends string>(locking: Locking) =>
  statement(
    `SELECT ${bookingList()} FROM bookings
     WHERE company_id = :companyId AND status IN ('held', 'pending')
       AND (expires_at <= :now OR held_by = :holder::uuid) AND id = ANY (:ids::uuid[])
     ORDER BY id ${locking}`,
    bookingColumns,
  );
const selectDueForUpdate = selectDue('FOR NO KEY UPDATE');
const selectDueUnlocked = selectDue('FOR NO KEY UPDATE SKIP LOCKED');
const endDue = statement(
  `WITH ended AS (
    UPDATE bookings AS booking
    SET status = CASE booking.status WHEN 'held' THEN 'expired' ELSE 'cancelled' END,
      cancel_reason = CASE booking.status WHEN 'pending' THEN 'not_answered' END,
      ended_at = CASE booking.status WHEN 'pending' THEN :now::timestamptz END,
      expires_at = NULL, held_by = NULL, held_by_kind = NULL, held_from = NULL, version = version + 1
    WHERE booking.company_id = :companyId AND booking.id = ANY (:ids::uuid[])
    RETURNING ${bookingList('booking')}
  ), freed AS (
    DELETE FROM claims USING ended WHERE claims.company_id = :companyId AND claims.holder_id = ended.id
  )
  SELECT * FROM ended`,
  bookingColumns,
);
/** Audited as the actor of what ends without a person. */
export const SERVICE = { kind: 'service', service: 'booking' } as const;

export interface Ending {
  skipLocked?: boolean;
  /** The holds of this person end early, because they take another time that overlaps. */
  holder?: string | undefined;
}

/**
 * Ends those of these bookings that are due: holds expire (C4), bookings that the office did not answer in
 * time are cancelled (C8). Frees their time and emits the events. @returns the number of ended bookings
 */
export async function expireDue(
  tx: Tx,
  ids: readonly string[],
  { skipLocked = false, holder }: Ending = {},
): Promise<number> {
  if (ids.length === 0) return 0;
  const select = skipLocked ? selectDueUnlocked : selectDueForUpdate;
  const due = await tx.rows(select, { now: tx.now, ids, holder: holder ?? null });
  const ended = await tx.rows(endDue, { ids: due.map(({ id }) => id), now: tx.now });
  for (const row of ended)
    if (row.status === 'expired') tx.emit(bookingExpired, eventPayload(row, 'held', tx.now));
    else cancelUnanswered(tx, row);
  return ended.length;
}

function cancelUnanswered(tx: Tx, row: BookingRow): void {
  const reason = 'not_answered';
  tx.emit(bookingCancelled, { ...eventPayload(row, 'pending', tx.now), reason, cancelledBy: 'system' });
  const cancelled = { action: 'booking.cancel', objectType: 'booking', objectId: row.id } as const;
  tx.audit({ ...cancelled, actor: SERVICE, body: { reason } });
}
