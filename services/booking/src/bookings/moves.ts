import { bookingRescheduled, Refusal } from '@riserbo/contracts';
import { statement, type Tx } from '@riserbo/runtime';
import { claimFor, dropClaims } from '../claims/claims';
import { lockSessions, takeSeat } from '../claims/seats';
import { decideSlot, type DecidedSlot } from '../domain/decision';
import { loadSlotContext, situationOf } from '../holds/slot-context';
import type { Change } from '../lifecycle/changes';
import { expireDue } from '../lifecycle/expiry';
import { bookingColumns, bookingList, eventPayload, written, type BookingRow } from '../rows/booking-row';
import { requireUnrestricted } from '../restrictions/restricted';
import { requireMovable } from '../rows/change-window';

/** Where a booking moves to. */
export interface Target {
  providerId: string;
  startsAt: Date;
}

const move = statement(
  `UPDATE bookings
   SET provider_id = :providerId, starts_at = :startsAt, ends_at = :endsAt, session_id = :sessionId,
     override_reason = NULL, version = version + 1,
     expires_at = CASE WHEN expires_at IS NOT NULL THEN least(expires_at, :startsAt) END
   WHERE company_id = :companyId AND id = :id RETURNING ${bookingList()}`,
  bookingColumns,
);

/**
 * Moves a locked booking in place (C7). It frees its old time only if it got the new one as a whole, also
 * after an override. Two bookings that swap are both refused, because a time looks taken until the move that
 * frees it has committed; so they cannot deadlock.
 * @throws Refusal `state_forbids`, `too_late`, `same_time`, `restricted`, and those of `loadSlotContext`,
 * `decideSlot`, `takeSeat` and `claimFor`
 */
export async function moveBooking(
  tx: Tx,
  booking: BookingRow,
  to: Target,
  { as, holder }: Change,
): Promise<BookingRow> {
  const { now } = tx;
  const { id, providerId, startsAt, serviceId } = booking;
  requireMovable(booking, as, now);
  await requireUnrestricted(tx, booking.clientId);
  if (to.providerId === providerId && to.startsAt.getTime() === startsAt.getTime())
    throw new Refusal('same_time');
  const row = await loadSlotContext(tx, { ...to, serviceId, except: id, holder });
  const channel = as === 'member' ? 'office' : 'online';
  const slot = decideSlot({ channel, startsAt: to.startsAt }, situationOf(row, to.providerId), now);
  if ('refusal' in slot) throw new Refusal(slot.refusal);
  await expireDue(tx, row.ended, { holder });
  const moved = await moveTo(tx, booking, to, slot);
  const previous = { previousStartsAt: startsAt.toISOString(), previousProviderId: providerId };
  tx.emit(bookingRescheduled, { ...eventPayload(moved, booking.status, now), ...previous });
  return moved;
}

/** The seat first, then the booking leaves its old one, then the claims: the order of locks. */
async function moveTo(
  tx: Tx,
  { id, sessionId: leaving, serviceId }: BookingRow,
  to: Target,
  slot: DecidedSlot,
): Promise<BookingRow> {
  const place = { ...to, serviceId };
  const isNew = leaving !== null && !(await lockSessions(tx, leaving, place));
  const seat =
    slot.seats === undefined ? undefined : await takeSeat(tx, place, { ...slot, seats: slot.seats, isNew });
  const { endsAt = slot.endsAt, sessionId = null } = seat ?? {};
  const moved = await tx.row(move, { id, ...to, endsAt, sessionId });
  await dropClaims(tx, id);
  if (seat?.opened !== false) await claimFor(tx, seat?.sessionId ?? id, slot);
  return written(moved);
}
