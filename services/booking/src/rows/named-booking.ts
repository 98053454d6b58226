import type { ReadOnlyTx } from '@riserbo/runtime';
import { bookingColumns, type BookingRow } from './booking-row';

/** A booking with the names around it, as a person reads it. */
export interface NamedBookingRow extends BookingRow {
  service_name: string;
  provider_name: string;
  time_zone: string;
  changed_at: Date;
  /** Whether its provider still offers the service. */
  offered: boolean;
}

const read = `
  SELECT ${bookingColumns.map((column) => `b.${column}`).join(', ')}, s.name AS service_name, p.display_name AS provider_name, p.time_zone, b.changed_at,
    s.active AND p.active AND o.service_id IS NOT NULL AS offered
  FROM bookings b
  JOIN services s ON s.company_id = b.company_id AND s.id = b.service_id
  JOIN providers p ON p.company_id = b.company_id AND p.id = b.provider_id
  LEFT JOIN offerings o ON o.company_id = b.company_id AND o.service_id = b.service_id AND o.provider_id = b.provider_id
  WHERE b.company_id = $1 AND b.id = $2`;
const readLocked = `${read} FOR NO KEY UPDATE OF b`;

/** Undefined when this company has no such booking. `lock`: kept from other changes until the transaction ends. */
export async function namedBooking(
  tx: ReadOnlyTx,
  bookingId: string,
  { lock = false } = {},
): Promise<NamedBookingRow | undefined> {
  return (await tx.query<NamedBookingRow>(lock ? readLocked : read, [tx.companyId, bookingId]))[0];
}
