import { bookingRescheduled, Refusal } from '@riserbo/contracts';
import { emit } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import type { Tx } from '@riserbo/runtime';
import { claimFor, dropClaims } from '../claims/claims';
import { lockSessions, takeSeat } from '../claims/seats';
import { mayReschedule } from '../domain/booking';
import { checkSlot, loadSlotContext, type AvailableSlot } from '../holds/check-slot';
import { onBehalfOf, type Change } from '../lifecycle/changes';
import { bookingColumns, eventPayload, policyOf, toDomain, type BookingRow } from '../rows/booking-row';
import { holderIdOf } from '../rows/holders';

/** Where a booking moves to. */
export interface Target {
  providerId: string;
  startsAt: Date;
}

const columns = bookingColumns.join(', ');
const move = `
  UPDATE bookings SET provider_id = $3, starts_at = $4, ends_at = $5, session_id = $6, override_reason = NULL, version = version + 1,
    expires_at = CASE WHEN expires_at IS NOT NULL THEN least(expires_at, $4) END
  WHERE company_id = $1 AND id = $2 RETURNING ${columns}`;

/**
 * Moves a locked booking in place; the new time is its own as a whole, also where it had been booked over others: the old time is free when, and
 * only when, the new one is its own (C7). Two that swap are both refused: a time that is being given up looks taken until the move has committed, so nobody waits for it, and no circle of waiting can arise.
 * @throws Refusal `state_forbids`, `too_late`, `same_time`, and those of `lookAround`, `fitOf`, `takeSeat` and `claimFor`
 */
export async function moveBooking(
  tx: Tx,
  booking: BookingRow,
  to: Target,
  change: Change,
): Promise<BookingRow> {
  const { by, as, now } = change;
  const no = mayReschedule(toDomain(booking), policyOf(booking), as, now);
  if (no) throw new Refusal(no);
  const previous = {
    previousStartsAt: booking.starts_at.toISOString(),
    previousProviderId: booking.provider_id,
  };
  if (to.providerId === booking.provider_id && to.startsAt.getTime() === booking.starts_at.getTime())
    throw new Refusal('same_time');
  const holder = holderIdOf(by.actor);
  const wanted = { ...to, serviceId: booking.service_id, except: booking.id, holder, staff: as === 'member' };
  const fit = checkSlot(await loadSlotContext(tx, wanted, now, by), wanted, now);
  const moved = await moveTo(tx, booking, to, fit, now);
  await emit(tx, bookingRescheduled, { ...eventPayload(moved, booking.status, now), ...previous }, now, by);
  const body = onBehalfOf(change);
  await audit(tx, { by, action: 'booking.reschedule', objectType: 'booking', objectId: booking.id, body });
  return moved;
}

/** The seat first, then the booking leaves its old one, then the claims: the order that `takeSeat` asks for. */
async function moveTo(
  tx: Tx,
  booking: BookingRow,
  to: Target,
  fit: AvailableSlot,
  now: Date,
): Promise<BookingRow> {
  const { id, session_id: leaving, service_id: serviceId } = booking;
  const place = { ...to, serviceId };
  if (leaving !== null) await lockSessions(tx, leaving, place);
  const seat =
    fit.seats === undefined ? undefined : await takeSeat(tx, place, { ...fit, seats: fit.seats, now });
  const ends = [seat?.endsAt ?? fit.endsAt, seat?.sessionId ?? null];
  const [moved] = await tx.query<BookingRow>(move, [tx.companyId, id, to.providerId, to.startsAt, ...ends]);
  await dropClaims(tx, id);
  if (seat?.opened !== false) await claimFor(tx, seat?.sessionId ?? id, fit);
  return moved as BookingRow;
}
