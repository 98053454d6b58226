import { Refusal, type bookSlotCall } from '@riserbo/contracts';
import { column, lockClient, statement, type Input, type Tx } from '@riserbo/runtime';
import { advisoryLock } from '../claims/claims';
import { priceOf } from '../catalog/prices';
import { decideBooking } from '../domain/decision';
import { personWait } from '../holds/limit-waits';
import { bookingColumns, bookingList, type BookingRow } from '../rows/booking-row';
import type { Holder } from '../rows/holders';
import { defaults } from '../settings/booking-settings.entity';

/** A booking request with the id of the person for whom it counts. */
export type BookSlot = Input<typeof bookSlotCall> & { countsAs: string };

const heldColumns = {
  ...bookingColumns,
  confirmation: column.oneOf<'automatic' | 'by_office'>(),
  ...{ cancelCutoffNow: column.integer, rescheduleCutoffNow: column.integer },
  canonicalClient: column.uuid,
  ...{ pendingMinutes: column.integer, bookingsPerGuest: column.integer, personBookings: column.integer },
};
const selectHeldForUpdate = statement(
  `SELECT ${bookingList('booking')}, service.confirmation,
     service.cancel_cutoff_minutes AS "cancelCutoffNow", service.reschedule_cutoff_minutes AS "rescheduleCutoffNow",
     coalesce((SELECT f.client_id FROM former_clients f WHERE f.company_id = :companyId AND f.former_id = :clientId),
       :clientId::uuid) AS "canonicalClient",
     coalesce(settings.pending_minutes, ${defaults.pendingMinutes}) AS "pendingMinutes",
     coalesce(settings.bookings_per_guest, ${defaults.bookingsPerGuest}) AS "bookingsPerGuest",
     (SELECT count(*)::integer FROM bookings b
      WHERE b.company_id = :companyId AND b.counts_as = :countsAs AND b.channel = 'online' AND b.id <> :holdId
        AND b.status IN ('pending', 'confirmed') AND b.ends_at > :now
        AND (b.expires_at IS NULL OR b.expires_at > :now)) AS "personBookings"
   FROM bookings AS booking
   JOIN services AS service ON service.company_id = booking.company_id AND service.id = booking.service_id
   LEFT JOIN booking_settings AS settings ON settings.company_id = booking.company_id
   WHERE booking.company_id = :companyId AND booking.id = :holdId AND booking.status = 'held'
     AND booking.held_by = :id AND booking.held_by_kind = :kind AND booking.expires_at > :now
   FOR NO KEY UPDATE OF booking`,
  heldColumns,
);
const confirmHeld = statement(`
  UPDATE bookings
  SET client_id = :clientId, counts_as = :countsAs, guest_id = :guestId, held_by = NULL, held_by_kind = NULL,
    version = :version, status = :status, expires_at = :expiresAt,
    cancel_cutoff_minutes = :cancelCutoffMinutes, reschedule_cutoff_minutes = :rescheduleCutoffMinutes
  WHERE company_id = :companyId AND id = :id`);

/**
 * Turns a hold into the booking; it keeps its claims. The person is known only now, so their bookings are
 * counted here.
 * @throws Refusal `hold_expired`, `invalid_input` for another time, `booking_limit`
 */
export async function bookHeldTime(
  tx: Tx,
  holdId: string,
  command: BookSlot,
  holder: Holder,
): Promise<BookingRow> {
  const { clientId, countsAs } = command;
  const { now } = tx;
  // B12: the answer and the event name the record that a merged one became
  tx.send(lockClient, { clientId });
  const [, held] = await Promise.all([
    advisoryLock(tx, `person ${countsAs}`),
    tx.row(selectHeldForUpdate, { holdId, ...holder, clientId, countsAs, now }),
  ]);
  if (!held) throw new Refusal('hold_expired');
  if (!isSameTime(held, command))
    throw new Refusal('invalid_input', [{ path: 'holdId', code: 'other_time' }]);
  const request = { kind: 'booking', channel: held.channel, startsAt: held.startsAt } as const;
  const decision = decideBooking(request, { terms: termsOf(held), usage: usageOf(held) }, now);
  if ('refusal' in decision) throw new Refusal(decision.refusal, [], await personWait(tx, countsAs, holdId));
  const { status, expiresAt, policy } = decision;
  const booked = {
    ...{
      ...held,
      clientId: held.canonicalClient,
      heldBy: null,
      heldByKind: null,
      version: held.version + 1,
      status,
      expiresAt,
    },
    cancelCutoffMinutes: policy.cancelCutoffMin,
    rescheduleCutoffMinutes: policy.rescheduleCutoffMin,
  };
  tx.send(confirmHeld, { ...booked, countsAs, guestId: holder.kind === 'guest' ? holder.id : null });
  return booked;
}

type HeldRow = column.RowOf<typeof heldColumns>;

/** Conditions in force now, not when the time was held; the price is the promised one. */
function termsOf(held: HeldRow) {
  return {
    confirmation: held.confirmation,
    pendingMin: held.pendingMinutes,
    holdMin: 0,
    cancelCutoffMin: held.cancelCutoffNow,
    rescheduleCutoffMin: held.rescheduleCutoffNow,
    price: priceOf({ price_currency: held.priceCurrency, price_amount: held.priceAmount }),
  };
}

function usageOf({ channel, personBookings, bookingsPerGuest }: HeldRow) {
  const person = { used: personBookings, limit: bookingsPerGuest };
  return { bookings: channel === 'online' ? [person] : [], holds: [], hasHold: false };
}

function isSameTime(held: BookingRow, { serviceId, providerId, startsAt }: BookSlot): boolean {
  return (
    held.serviceId === serviceId &&
    (providerId === undefined || held.providerId === providerId) &&
    held.startsAt.getTime() === Date.parse(startsAt)
  );
}
