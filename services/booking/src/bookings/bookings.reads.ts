import { Injectable } from '@nestjs/common';
import {
  readBookingCall,
  Refusal,
  type Actor,
  type AnswerOf,
  bookedClientsCall,
  listBookingsCall,
  type RequestOf,
} from '@riserbo/contracts';
import { decodeTimedCursor, encodeCursor, Serve, type Context, type Input, type Tx } from '@riserbo/runtime';
import { isLive, LIVE } from '../domain/booking';
import { bookingColumns, toBooking, type Booking, type BookingRow } from '../rows/booking-row';

interface ReadRow extends BookingRow {
  client_busy: boolean;
}
type ListBookings = RequestOf<typeof listBookingsCall>;

/** C5: one client at two places at once; bookings last a day at most. */
const clientBusy = `b.status IN ('pending', 'confirmed', 'arrived') AND EXISTS (SELECT FROM bookings o
  WHERE o.company_id = $1 AND o.client_id = b.client_id AND o.provider_id <> b.provider_id AND o.status IN ('pending', 'confirmed', 'arrived')
    AND o.starts_at > b.starts_at - interval '25 hours' AND o.starts_at < b.ends_at AND o.ends_at > b.starts_at) AS client_busy`;
const columns = `${bookingColumns.map((column) => `b.${column}`).join(', ')}, ${clientBusy}`;
const one = `SELECT ${columns} FROM bookings b WHERE b.company_id = $1 AND b.id = $2`;
const ofThese = `SELECT DISTINCT client_id AS id FROM bookings WHERE company_id = $1 AND client_id = ANY ($2::uuid[])`;
/** By start. One text for each way in, so that each goes by its index. */
const pageOf = (condition: string) => `
  SELECT ${columns} FROM bookings b
  WHERE b.company_id = $1 AND ${condition} AND (b.starts_at, b.id) > ($3, $4::uuid) AND b.starts_at < $5
    AND ($6::text IS NULL OR b.status = $6) AND ($7::uuid IS NULL OR b.provider_id = $7)
  ORDER BY b.starts_at, b.id LIMIT $8`;
const ofClient = pageOf('b.client_id = $2');
const ofProvider = pageOf('b.provider_id = $2');
const ofCompany = pageOf('$2::uuid IS NULL');
/** The list that the office works off. */
export const ofCompanyLive = pageOf(`$2::uuid IS NULL AND b.status IN ('${LIVE.join(`', '`)}')`);

@Injectable()
export class BookingsReads {
  /** @throws Refusal `not_found` */
  @Serve(readBookingCall)
  async read({ tx, actor }: Context<typeof readBookingCall>, { bookingId }: Input<typeof readBookingCall>) {
    const [row] = await tx.query<ReadRow>(one, [tx.companyId, bookingId]);
    if (!row) throw new Refusal('not_found');
    return toStaff(row, actor);
  }

  /** @throws Refusal `cursor_invalid` */
  @Serve(listBookingsCall)
  async list({ tx, actor }: Context<typeof listBookingsCall>, query: ListBookings) {
    return this.page(tx, actor, query);
  }

  /** The same for a caller that has a transaction. @throws Refusal `cursor_invalid` */
  async page(tx: Tx, actor: Actor, query: ListBookings): Promise<AnswerOf<typeof listBookingsCall>> {
    const {
      cursor,
      from = '0001-01-01T00:00:00Z',
      to = 'infinity',
      limit,
      clientId,
      providerId,
      status,
    } = query;
    const [afterStart, afterId] = cursor === undefined ? [from, beforeAll] : decodeTimedCursor(cursor);
    const text = clientId
      ? ofClient
      : providerId
        ? ofProvider
        : status && isLive(status)
          ? ofCompanyLive
          : ofCompany;
    const rows = await tx.query<ReadRow>(text, [
      tx.companyId,
      clientId ?? providerId,
      afterStart,
      afterId,
      to,
      status,
      providerId,
      limit + 1,
    ]);
    const last = rows[limit - 1];
    const next =
      rows.length > limit && last ? { next: encodeCursor([last.starts_at.toISOString(), last.id]) } : {};
    return { items: rows.slice(0, limit).map((row) => toStaff(row, actor)), ...next };
  }

  /** Those of the clients that have a booking. */
  @Serve(bookedClientsCall)
  async booked({ tx }: Context<typeof bookedClientsCall>, { clientIds }: Input<typeof bookedClientsCall>) {
    const rows = await tx.query<{ id: string }>(ofThese, [tx.companyId, clientIds]);
    return { clientIds: rows.map(({ id }) => id) };
  }
}

/** What clients do elsewhere is for staff. */
function toStaff({ client_busy: clientBusy, ...row }: ReadRow, actor: Actor): Booking {
  return actor.kind === 'member' && clientBusy ? { ...toBooking(row), clientBusy } : toBooking(row);
}

const beforeAll = '00000000-0000-0000-0000-000000000000';
