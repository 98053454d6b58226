import { allows, Refusal, roleOf, type Actor } from '@riserbo/contracts';
import { statement, type ReadOnlyTx } from '@riserbo/runtime';
import { bookingColumns, bookingList } from '../rows/booking-row';
import { requireMovable } from '../rows/change-window';

const selectBooking = statement(
  `SELECT ${bookingList()} FROM bookings WHERE company_id = :companyId AND id = :bookingId`,
  bookingColumns,
);

/** A booking for which another time is searched. */
export interface Moving {
  bookingId: string;
  serviceId: string;
  /** Undefined: any provider. */
  providerId: string | undefined;
}

/**
 * The booking, for staff or its client. Clients keep their provider, as when they move it.
 * @throws Refusal `not_found`, `forbidden`, and those of the move itself: `state_forbids`, `too_late`
 */
export async function movingBooking(
  tx: ReadOnlyTx,
  bookingId: string,
  actor: Actor,
  now: Date,
): Promise<Moving> {
  const member = actor.kind === 'member';
  if (member && !allows('booking:manage', roleOf(actor))) throw new Refusal('forbidden');
  const booking = await tx.row(selectBooking, { bookingId });
  const theirs = actor.kind === 'client' && booking?.clientId === actor.clientId;
  if (!booking || !(member || theirs)) throw new Refusal('not_found');
  requireMovable(booking, actor.kind, now);
  const providerId = member ? undefined : booking.providerId;
  return { bookingId, serviceId: booking.serviceId, providerId };
}
