import { bookingCancelled, bookingRescheduled, Refusal } from '@riserbo/contracts';
import { emit, type CallContext } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import type { Tx } from '@riserbo/runtime';
import { countEnd } from '../statistics/count';
import { mayCancel, canUseReason, mayReschedule, type ActorKind } from '../domain/booking';
import type { CancelReason } from './booking.entity';
import { bookingColumns, eventPayload, type BookingRow } from './booking-row';
import { claimFor, dropClaims } from './claims';
import { checkSlot, loadSlotContext, type AvailableSlot } from './fit';
import { holderIdOf } from './holders';
import { lockSessions, takeSeat } from './seats';

/** Who changes a booking, in which role, and when. */
export interface Change {
  by: Pick<CallContext, 'actor' | 'correlationId' | 'traceparent'>;
  as: ActorKind;
  now: Date;
}

/** Where a booking moves to. */
export interface Target {
  providerId: string;
  startsAt: Date;
}

const columns = bookingColumns.join(', ');
const lock = `SELECT ${columns} FROM bookings WHERE company_id = $1 AND id = $2 FOR NO KEY UPDATE`;
const move = `
  UPDATE bookings SET provider_id = $3, starts_at = $4, ends_at = $5, session_id = $6, override_reason = NULL, version = version + 1,
    expires_at = CASE WHEN expires_at IS NOT NULL THEN least(expires_at, $4) END
  WHERE company_id = $1 AND id = $2 RETURNING ${columns}`;
const cancel = `
  WITH freed AS (DELETE FROM claims WHERE company_id = $1 AND holder_id = $2)
  UPDATE bookings
  SET status = 'cancelled', cancel_reason = $3, expires_at = NULL, held_by = NULL, held_by_kind = NULL, held_from = NULL, version = version + 1
  WHERE company_id = $1 AND id = $2 RETURNING ${columns}`;

/** A booking of this company, kept from other changes until the transaction ends. @throws Refusal `not_found` */
export async function lockBooking(tx: Tx, bookingId: string): Promise<BookingRow> {
  const [booking] = await tx.query<BookingRow>(lock, [tx.companyId, bookingId]);
  if (!booking) throw new Refusal('not_found');
  return booking;
}

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
  await emit(tx, bookingRescheduled, { ...eventPayload(moved, now), ...previous }, now, by);
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
  await emit(tx, bookingCancelled, { ...eventPayload(cancelled as BookingRow, now), reason }, now, by);
  const action = reason === 'declined' ? 'booking.decline' : 'booking.cancel';
  const body = { ...onBehalfOf(change), reason };
  await audit(tx, { by, action, objectType: 'booking', objectId: booking.id, body });
  return cancelled as BookingRow;
}

/** Said in the audit where the actor speaks for somebody: the gateway, for whoever has a link. */
const onBehalfOf = ({ by, as }: Change) => (as === by.actor.kind ? {} : { as });
/** As the domain's decisions take it. */
export const toDomain = (booking: BookingRow) => ({
  state: booking.status,
  startsAt: booking.starts_at,
  lapsesAt: booking.expires_at,
});
export const policyOf = (booking: BookingRow) => ({
  cancelCutoffMin: booking.cancel_cutoff_minutes,
  rescheduleCutoffMin: booking.reschedule_cutoff_minutes,
});
