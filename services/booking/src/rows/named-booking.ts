import { column, statement, type ReadOnlyTx } from '@riserbo/runtime';
import { bookingColumns, bookingList } from './booking-row';

const namedColumns = {
  ...bookingColumns,
  ...{ serviceName: column.text, providerName: column.text, timeZone: column.text },
  changedAt: column.timestamp,
  /** Whether its provider still offers the service. */
  offered: column.boolean,
};
/** A booking with the names and the time zone that a person reads. */
export type NamedBookingRow = column.RowOf<typeof namedColumns>;

const named = `
  SELECT ${bookingList('b')}, s.name AS "serviceName", p.display_name AS "providerName", p.time_zone AS "timeZone",
    b.changed_at AS "changedAt", s.active AND p.active AND o.service_id IS NOT NULL AS offered
  FROM bookings b
  JOIN services s ON s.company_id = b.company_id AND s.id = b.service_id
  JOIN providers p ON p.company_id = b.company_id AND p.id = b.provider_id
  LEFT JOIN offerings o
    ON o.company_id = b.company_id AND o.service_id = b.service_id AND o.provider_id = b.provider_id
  WHERE b.company_id = :companyId AND b.id = :bookingId` as const;
const selectNamed = statement(named, namedColumns);
const selectNamedForUpdate = statement(`${named} FOR NO KEY UPDATE OF b`, namedColumns);

/**
 * Undefined if the company has no such booking. With `lock`, it cannot be changed by others until the
 * transaction ends.
 */
export async function namedBooking(
  tx: ReadOnlyTx,
  bookingId: string,
  { lock = false } = {},
): Promise<NamedBookingRow | undefined> {
  return tx.row(lock ? selectNamedForUpdate : selectNamed, { bookingId });
}
