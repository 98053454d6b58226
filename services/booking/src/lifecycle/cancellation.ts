import { bookingCancelled, Refusal } from '@riserbo/contracts';
import { statement, type Tx } from '@riserbo/runtime';
import { canUseReason } from '../domain/booking';
import { bookingColumns, bookingList, eventPayload, written, type BookingRow } from '../rows/booking-row';
import { requireCancellable } from '../rows/change-window';
import type { CancelReason } from '../rows/booking.entity';
import type { Change } from './changes';

const cancel = statement(
  `WITH freed AS (DELETE FROM claims WHERE company_id = :companyId AND holder_id = :id)
   UPDATE bookings
   SET status = 'cancelled', cancel_reason = :reason, expires_at = NULL, held_by = NULL, held_by_kind = NULL,
     held_from = NULL, ended_at = coalesce(ended_at, :now), version = version + 1
   WHERE company_id = :companyId AND id = :id RETURNING ${bookingList()}`,
  bookingColumns,
);

/** Cancels a locked booking and frees its time. @throws Refusal `state_forbids`, `too_late` */
export async function cancelBooking(
  tx: Tx,
  booking: BookingRow,
  { as }: Change,
  reason: CancelReason = as === 'member' ? 'by_office' : 'by_client',
): Promise<BookingRow> {
  requireCancellable(booking, as, tx.now);
  if (!canUseReason(reason, booking.status, as)) throw new Refusal('state_forbids');
  const cancelled = written(await tx.row(cancel, { id: booking.id, reason, now: tx.now }));
  const cancelledBy = as === 'member' ? 'office' : as === 'service' ? 'system' : 'client';
  tx.emit(bookingCancelled, { ...eventPayload(cancelled, booking.status, tx.now), reason, cancelledBy });
  return cancelled;
}
