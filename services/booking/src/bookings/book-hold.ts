import { Refusal, type bookSlotCall, type RequestOf } from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import type { Tx } from '@riserbo/runtime';
import { defaults } from '../settings/booking-settings.entity';
import { bookingColumns, type BookingRow } from '../rows/booking-row';
import { advisoryLock } from '../claims/claims';
import { holderOf } from '../rows/holders';
import { personWait } from '../holds/limit-waits';

/** A request of which it is known who counts as whom. */
export type BookSlot = RequestOf<typeof bookSlotCall> & { countsAs: string };

const columns = bookingColumns.map((column) => `booking.${column}`).join(', ');
// The policy is the one in force now, not when the time was held. How long a booking waits for the office: as `lapseAt` in the domain says.
const bookHeld = `
  UPDATE bookings AS booking
  SET client_id = $5, counts_as = $7, guest_id = CASE WHEN $4 = 'guest' THEN $3::uuid END, held_by = NULL, held_by_kind = NULL,
    version = booking.version + 1,
    status = CASE WHEN booking.channel = 'online' AND service.confirmation = 'by_office' THEN 'pending' ELSE 'confirmed' END,
    expires_at = CASE WHEN booking.channel = 'online' AND service.confirmation = 'by_office'
      THEN least(booking.starts_at, $6::timestamptz + make_interval(mins => coalesce(settings.pending_minutes, ${defaults.pendingMinutes}))) END,
    cancel_cutoff_minutes = service.cancel_cutoff_minutes, reschedule_cutoff_minutes = service.reschedule_cutoff_minutes
  FROM services AS service LEFT JOIN booking_settings AS settings ON settings.company_id = service.company_id
  WHERE booking.company_id = $1 AND booking.id = $2 AND booking.status = 'held'
    AND booking.held_by = $3 AND booking.held_by_kind = $4 AND booking.expires_at > $6
    AND service.company_id = booking.company_id AND service.id = booking.service_id
  RETURNING ${columns}, booking.channel = 'online' AND coalesce(settings.bookings_per_guest, ${defaults.bookingsPerGuest}) <= (
    SELECT count(*) FROM bookings b WHERE b.company_id = $1 AND b.counts_as = $7 AND b.channel = 'online' AND b.id <> $2
      AND b.status IN ('pending', 'confirmed') AND b.ends_at > $6 AND (b.expires_at IS NULL OR b.expires_at > $6)) AS too_many`;

/**
 * The hold becomes the booking and keeps its claims: what was promised when it was held is not asked again. Only now it is known who the person is, so
 * their bookings are counted here. @throws Refusal `hold_expired`, `invalid_input` for another time, `booking_limit`
 */
export async function bookHeldTime(
  tx: Tx,
  holdId: string,
  command: BookSlot,
  { actor }: CallContext,
  now: Date,
): Promise<BookingRow> {
  const holder = holderOf(actor);
  const { clientId, countsAs } = command;
  const values = [tx.companyId, holdId, holder.id, holder.kind, clientId, now, countsAs];
  const [, [row]] = await Promise.all([
    advisoryLock(tx, `person ${countsAs}`),
    tx.query<BookingRow & { too_many: boolean }>(bookHeld, values),
  ]);
  if (!row) throw new Refusal('hold_expired');
  const same =
    row.service_id === command.serviceId &&
    (command.providerId === undefined || row.provider_id === command.providerId) &&
    row.starts_at.getTime() === Date.parse(command.startsAt);
  if (!same) throw new Refusal('invalid_input', [{ path: 'holdId', code: 'other_time' }]);
  if (row.too_many) throw new Refusal('booking_limit', [], await personWait(tx, countsAs, holdId, now));
  return row;
}
