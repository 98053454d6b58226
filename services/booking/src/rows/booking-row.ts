import type { AnswerOf, bookingHeld, BookingStatus, FactsOf, readBookingCall } from '@riserbo/contracts';
import type { column } from '@riserbo/runtime';
import { priceOf } from '../catalog/prices';
import { bookings } from './booking.entity';

const listed = [
  ...(['id', 'serviceId', 'providerId', 'clientId', 'status', 'cancelReason'] as const),
  ...(['startsAt', 'endsAt', 'expiresAt', 'heldBy', 'heldByKind', 'channel', 'overrideReason'] as const),
  ...(['cancelCutoffMinutes', 'rescheduleCutoffMinutes', 'sessionId'] as const),
  ...(['priceCurrency', 'priceAmount', 'version', 'createdAt'] as const),
] as const;
/** Columns of a booking for a SELECT or RETURNING; `of` is the table's alias. */
export const bookingList = (of?: string): string => bookings.list(listed, of);
export const bookingColumns = bookings.row(listed);
export type BookingRow = column.RowOf<typeof bookingColumns>;

/** The row that an UPDATE of a locked booking returns. @throws Error (a bug) if there is none */
export function written(row: BookingRow | undefined): BookingRow {
  if (!row) throw new Error('a locked booking is gone');
  return row;
}

export type Booking = AnswerOf<typeof readBookingCall>;

/** A booking in the form of the API. */
export function toBooking(row: BookingRow): Booking {
  return {
    id: row.id,
    clientId: row.clientId,
    serviceId: row.serviceId,
    providerId: row.providerId,
    status: row.status,
    cancelReason: row.cancelReason,
    channel: row.channel,
    override: row.overrideReason,
    answerBy: row.status === 'pending' && row.expiresAt ? row.expiresAt.toISOString() : null,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    createdAt: row.createdAt.toISOString(),
    sessionId: row.sessionId,
    price: toPrice(row),
    version: row.version,
  };
}

/** The common payload of booking events (C15). @param previousStatus null for a new booking */
export function eventPayload(
  row: BookingRow,
  previousStatus: BookingStatus | null,
  at: Date,
): FactsOf<typeof bookingHeld> {
  return {
    id: row.id,
    version: row.version,
    status: row.status,
    previousStatus,
    channel: row.channel,
    price: toPrice(row),
    clientId: row.clientId,
    serviceId: row.serviceId,
    providerId: row.providerId,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    at: at.toISOString(),
  };
}

const toPrice = ({ priceCurrency, priceAmount }: BookingRow) =>
  priceOf({ price_currency: priceCurrency, price_amount: priceAmount });

/** The booking as domain functions take it. */
export const toDomain = ({ status, startsAt, expiresAt }: BookingRow) => ({
  state: status,
  startsAt,
  expiresAt,
});
export const policyOf = (booking: BookingRow) => ({
  cancelCutoffMin: booking.cancelCutoffMinutes,
  rescheduleCutoffMin: booking.rescheduleCutoffMinutes,
});
