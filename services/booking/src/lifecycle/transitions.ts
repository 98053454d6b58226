import {
  bookingArrived,
  bookingCompleted,
  bookingConfirmed,
  bookingNoShow,
  Refusal,
} from '@riserbo/contracts';
import { statement, type Tx } from '@riserbo/runtime';
import { cutClaims } from '../claims/claims';
import { othersInSession } from '../claims/seats';
import { canTransition, type Transition } from '../domain/booking';
import {
  bookingColumns,
  bookingList,
  eventPayload,
  toDomain,
  written,
  type BookingRow,
} from '../rows/booking-row';
import { recordSale } from '../statistics/sales';

const events = {
  confirmed: bookingConfirmed,
  arrived: bookingArrived,
  completed: bookingCompleted,
  no_show: bookingNoShow,
} as const;
const setStatus = statement(
  `UPDATE bookings SET status = :to, expires_at = NULL, version = version + 1,
     ended_at = CASE WHEN :to IN ('completed', 'no_show') THEN coalesce(ended_at, :now) ELSE ended_at END
   WHERE company_id = :companyId AND id = :id RETURNING ${bookingList()}`,
  bookingColumns,
);

/**
 * Moves a locked booking on to the next state (C8). One that ends early, or the last of its session, frees
 * the rest of its time. @throws Refusal `state_forbids`, `not_yet`
 */
export async function applyTransition(tx: Tx, booking: BookingRow, to: Transition): Promise<BookingRow> {
  const refusal = canTransition(toDomain(booking), to, tx.now);
  if (refusal) throw new Refusal(refusal);
  const changed = written(await tx.row(setStatus, { id: booking.id, to, now: tx.now }));
  if (to === 'completed' || to === 'no_show') await finish(tx, changed, to);
  tx.emit(events[to], eventPayload(changed, booking.status, tx.now));
  return changed;
}

/** Records the sale before it touches claims: see `recordSale`. */
async function finish(tx: Tx, booking: BookingRow, end: 'completed' | 'no_show'): Promise<void> {
  if (end === 'completed') await recordSale(tx, booking.id);
  const isEarly = tx.now < booking.endsAt;
  if (!isEarly || (await othersInSession(tx, booking))) return;
  await cutClaims(tx, booking.sessionId ?? booking.id, tx.now);
}
