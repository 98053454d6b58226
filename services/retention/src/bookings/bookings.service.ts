import { Injectable } from '@nestjs/common';
import {
  bookingCancelled,
  bookingCompleted,
  bookingConfirmed,
  bookingNoShow,
  bookingReopened,
  bookingRequested,
  bookingRescheduled,
  lastBookingCall,
  Refusal,
} from '@riserbo/contracts';
import type { Received } from '@riserbo/messaging';
import {
  canonicalClient,
  column,
  effect,
  HandlesInOne,
  Serve,
  statement,
  type Context,
  type Effect,
  type Input,
} from '@riserbo/runtime';

type Upcoming =
  typeof bookingRequested | typeof bookingConfirmed | typeof bookingRescheduled | typeof bookingReopened;
type Ended = typeof bookingCompleted | typeof bookingNoShow | typeof bookingCancelled;
// events of different types can overtake each other, so the highest version wins
const keepBooking = effect(`
  INSERT INTO client_bookings AS known (company_id, booking_id, client_id, ends_at, live, version)
  SELECT :companyId, :id::uuid, :clientId::uuid, :endsAt::timestamptz, :live::boolean, :version::integer
  FROM first WHERE :clientId IS NOT NULL
  ON CONFLICT ON CONSTRAINT client_bookings_pkey DO UPDATE
    SET client_id = excluded.client_id, ends_at = excluded.ends_at, live = excluded.live, version = excluded.version
    WHERE known.version < excluded.version`);
const selectLast = statement(
  `${canonicalClient}
   SELECT canonical.id AS "clientId", max(b.ends_at) AS "endsAt", count(*) FILTER (WHERE b.live)::integer AS live
   FROM canonical JOIN client_bookings b ON b.company_id = :companyId AND b.client_id = canonical.id GROUP BY canonical.id`,
  { clientId: column.uuid, endsAt: column.nullable(column.timestamp), live: column.integer },
);

/** H1: stores when the last booking of each client ends. */
@Injectable()
export class BookingsService {
  /** A booking that was requested, confirmed, moved or reopened counts until it ends. */
  @HandlesInOne(bookingRequested, bookingConfirmed, bookingRescheduled, bookingReopened)
  upcoming({ payload }: Received<Upcoming>): Effect {
    const { id, clientId, endsAt, version } = payload;
    return keepBooking({ id, clientId, endsAt, version, live: true });
  }

  /** One that is no longer live was over when that happened, or at its end. */
  @HandlesInOne(bookingCompleted, bookingNoShow, bookingCancelled)
  ended({ payload }: Received<Ended>): Effect {
    const { id, clientId, endsAt, version, at } = payload;
    const over = Date.parse(at) > Date.parse(endsAt) ? endsAt : at;
    return keepBooking({ id, clientId, endsAt: over, version, live: false });
  }

  /** @throws Refusal `client_unknown` for a client without bookings */
  @Serve(lastBookingCall)
  async last({ tx }: Context<typeof lastBookingCall>, { clientId }: Input<typeof lastBookingCall>) {
    const row = await tx.row(selectLast, { clientId });
    if (!row?.endsAt) throw new Refusal('client_unknown');
    return { clientId: row.clientId, lastEndsAt: row.endsAt.toISOString(), liveBookings: row.live };
  }
}
