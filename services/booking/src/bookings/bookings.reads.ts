import { Injectable } from '@nestjs/common';
import {
  bookedClientsCall,
  listAgendaCall,
  listBookingsCall,
  providerBookingsCall,
  readBookingCall,
  Refusal,
  type Actor,
  type AnswerOf,
} from '@riserbo/contracts';
import {
  column,
  decodeTimedCursor,
  encodeCursor,
  Serve,
  statement,
  type Context,
  type Input,
  type Tx,
} from '@riserbo/runtime';
import { isLive, LIVE } from '../domain/booking';
import { bookingColumns, bookingList, toBooking, type Booking } from '../rows/booking-row';
import { includedWith } from './included';

const columns = { ...bookingColumns, clientBusy: column.boolean };
type ReadRow = column.RowOf<typeof columns>;
type ListBookings = Input<typeof listBookingsCall> | Input<typeof listAgendaCall>;

const live = `('${LIVE.join("', '")}')`;
const present = `('pending', 'confirmed', 'arrived')`;
/** C5: the client has another booking at the same time; bookings last a day at most. */
const clientBusy = `b.status IN ${present} AND EXISTS (SELECT FROM bookings o
  WHERE o.company_id = :companyId AND o.client_id = b.client_id AND o.provider_id <> b.provider_id
    AND o.status IN ${present} AND o.starts_at > b.starts_at - interval '25 hours' AND o.starts_at < b.ends_at
    AND o.ends_at > b.starts_at) AS "clientBusy"` as const;
const selectBooking = statement(
  `SELECT ${bookingList('b')}, ${clientBusy} FROM bookings b WHERE b.company_id = :companyId AND b.id = :bookingId`,
  columns,
);
const selectBookedClients = statement(
  `SELECT DISTINCT client_id AS id FROM bookings
   WHERE company_id = :companyId AND client_id = ANY (:clientIds::uuid[])`,
  { id: column.uuid },
);
const countOfProvider = statement(
  `SELECT (SELECT count(*) FROM bookings WHERE company_id = :companyId AND provider_id = :providerId
      AND status IN ${present})::integer AS live,
     EXISTS (SELECT FROM providers WHERE company_id = :companyId AND id = :providerId::uuid) AS known`,
  { live: column.integer, known: column.boolean },
);
/** By start. One text per filter, so that each uses its index. */
const selectPage = <const Condition extends string>(condition: Condition) =>
  statement(
    `SELECT ${bookingList('b')}, ${clientBusy} FROM bookings b
     WHERE b.company_id = :companyId AND ${condition} AND (b.starts_at, b.id) > (:afterStart, :afterId::uuid)
       AND b.starts_at < :to AND (:status::text IS NULL OR b.status = :status)
       AND (:providerId::uuid IS NULL OR b.provider_id = :providerId)
     ORDER BY b.starts_at, b.id LIMIT :rows`,
    columns,
  );
const selectOfClient = selectPage('b.client_id = :clientId');
const selectOfProvider = selectPage('b.provider_id = :providerId');
const selectOfCompany = selectPage('true');
/** What the office has to work off. */
export const selectLive = selectPage(`b.status IN ${live}`);
/** J5: the row comparison with the primary key keeps each page at its index position. */
export const selectChangedBookings = statement(
  `SELECT ${bookingList('b')}, ${clientBusy}, b.changed_in AS "changedIn" FROM bookings b
   WHERE b.company_id = :companyId AND (b.changed_in, b.id) > (:after::bigint, :afterId::uuid)
     AND b.changed_in < :before::bigint
   ORDER BY b.changed_in, b.id LIMIT :rows`,
  { ...columns, changedIn: column.bigint },
);
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class BookingsReads {
  /** @throws Refusal `not_found` */
  @Serve(readBookingCall)
  async read({ tx, actor }: Context<typeof readBookingCall>, { bookingId }: Input<typeof readBookingCall>) {
    const row = await tx.row(selectBooking, { bookingId });
    if (!row) throw new Refusal('not_found');
    return toStaff(row, actor);
  }

  /** @throws Refusal `cursor_invalid` */
  @Serve(listBookingsCall)
  async list({ tx, actor }: Context<typeof listBookingsCall>, query: ListBookings) {
    return this.page(tx, actor, query);
  }

  /** J4. @throws Refusal `cursor_invalid` */
  @Serve(listAgendaCall)
  async agenda({ tx, actor }: Context<typeof listAgendaCall>, query: Input<typeof listAgendaCall>) {
    return this.page(tx, actor, query);
  }

  /** Like `list`, for a caller that has a transaction. @throws Refusal `cursor_invalid` */
  async page(tx: Tx, actor: Actor, query: ListBookings): Promise<AnswerOf<typeof listBookingsCall>> {
    const { cursor, from = '0001-01-01T00:00:00Z', to = 'infinity', limit } = query;
    const [afterStart, afterId] = cursor === undefined ? [from, FIRST_ID] : decodeTimedCursor(cursor);
    const { providerId = null, status = null } = query;
    const clientId = 'clientId' in query ? query.clientId : undefined;
    const range = { afterStart, afterId, to, status, providerId, rows: limit + 1 };
    const rows = clientId
      ? await tx.rows(selectOfClient, { ...range, clientId })
      : await tx.rows(selectOf(query), range);
    const last = rows[limit - 1];
    const next =
      rows.length > limit && last ? { next: encodeCursor([last.startsAt.toISOString(), last.id]) } : {};
    const listed = rows.slice(0, limit);
    const included = await includedWith(tx, listed);
    return { items: listed.map((row) => toStaff(row, actor)), included, ...next };
  }

  /** Which of these clients have a booking. */
  @Serve(bookedClientsCall)
  async booked({ tx }: Context<typeof bookedClientsCall>, { clientIds }: Input<typeof bookedClientsCall>) {
    const rows = await tx.rows(selectBookedClients, { clientIds });
    return { clientIds: rows.map(({ id }) => id) };
  }

  @Serve(providerBookingsCall)
  async ofProvider(
    { tx }: Context<typeof providerBookingsCall>,
    { providerId }: Input<typeof providerBookingsCall>,
  ) {
    return (await tx.row(countOfProvider, { providerId })) ?? { known: false, live: 0 };
  }
}

function selectOf({ providerId, status }: ListBookings) {
  if (providerId) return selectOfProvider;
  return status && isLive(status) ? selectLive : selectOfCompany;
}

/** Only staff see that a client is booked elsewhere. */
export function toStaff({ clientBusy: isBusy, ...row }: ReadRow, actor: Actor): Booking {
  return actor.kind === 'member' && isBusy ? { ...toBooking(row), clientBusy: isBusy } : toBooking(row);
}
