import { Refusal } from '@riserbo/contracts';
import { statement, type Tx } from '@riserbo/runtime';
import type { ActorKind } from '../domain/booking';
import { bookingColumns, bookingList, type BookingRow } from '../rows/booking-row';

/** In which role a booking is changed, and whose holds do not count as busy. */
export interface Change {
  as: ActorKind;
  holder?: string | undefined;
}

const selectBookingForUpdate = statement(
  `SELECT ${bookingList()} FROM bookings WHERE company_id = :companyId AND id = :bookingId FOR NO KEY UPDATE`,
  bookingColumns,
);

/** The booking cannot be changed by others until the transaction ends. @throws Refusal `not_found` */
export async function lockBooking(tx: Tx, bookingId: string): Promise<BookingRow> {
  const booking = await tx.row(selectBookingForUpdate, { bookingId });
  if (!booking) throw new Refusal('not_found');
  return booking;
}
