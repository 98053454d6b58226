import { allows, Refusal, roleOf, type Actor } from '@riserbo/contracts';
import type { ReadOnlyTx } from '@riserbo/runtime';
import { bookingColumns, policyOf, toDomain, type BookingRow } from '../rows/booking-row';
import { mayReschedule } from '../domain/booking';

const selectBooking = `SELECT ${bookingColumns.join(', ')} FROM bookings WHERE company_id = $1 AND id = $2`;

/** What a search for another time needs to know of the booking that moves. */
export interface Moving {
  bookingId: string;
  serviceId: string;
  /** Undefined: it can move to any provider. */
  providerId: string | undefined;
}

/**
 * The booking for which staff, or the client whose it is, look for another time. Clients stay with their provider, as when they move it.
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
  const [booking] = await tx.query<BookingRow>(selectBooking, [tx.companyId, bookingId]);
  const theirs = actor.kind === 'client' && booking?.client_id === actor.clientId;
  if (!booking || !(member || theirs)) throw new Refusal('not_found');
  const refusal = mayReschedule(toDomain(booking), policyOf(booking), actor.kind, now);
  if (refusal) throw new Refusal(refusal);
  const providerId = member ? undefined : booking.provider_id;
  return { bookingId, serviceId: booking.service_id, providerId };
}
