import { bookingCancelled, Refusal } from '@riserbo/contracts';
import { emit } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import type { Tx } from '@riserbo/runtime';
import { canUseReason, mayCancel } from '../domain/booking';
import { bookingColumns, eventPayload, policyOf, toDomain, type BookingRow } from '../rows/booking-row';
import type { CancelReason } from '../rows/booking.entity';
import { countEnd } from '../statistics/count';
import { onBehalfOf, type Change } from './changes';

const cancel = `
  WITH freed AS (DELETE FROM claims WHERE company_id = $1 AND holder_id = $2)
  UPDATE bookings
  SET status = 'cancelled', cancel_reason = $3, expires_at = NULL, held_by = NULL, held_by_kind = NULL, held_from = NULL, version = version + 1
  WHERE company_id = $1 AND id = $2 RETURNING ${bookingColumns.join(', ')}`;

/** Cancels a locked booking and frees its time. @throws Refusal `state_forbids`, `too_late` */
export async function cancelBooking(
  tx: Tx,
  booking: BookingRow,
  change: Change,
  reason: CancelReason = change.as === 'member' ? 'by_office' : 'by_client',
): Promise<BookingRow> {
  const { by, as, now } = change;
  const no = mayCancel(toDomain(booking), policyOf(booking), as, now);
  if (no) throw new Refusal(no);
  if (!canUseReason(reason, booking.status, as)) throw new Refusal('state_forbids');
  await countEnd(tx, booking.id, 'cancelled');
  const [cancelled] = await tx.query<BookingRow>(cancel, [tx.companyId, booking.id, reason]);
  const payload = eventPayload(cancelled as BookingRow, booking.status, now);
  const cancelledBy = as === 'member' ? 'office' : 'client';
  await emit(tx, bookingCancelled, { ...payload, reason, cancelledBy }, now, by);
  const action = reason === 'declined' ? 'booking.decline' : 'booking.cancel';
  const body = { ...onBehalfOf(change), reason };
  await audit(tx, { by, action, objectType: 'booking', objectId: booking.id, body });
  return cancelled as BookingRow;
}
