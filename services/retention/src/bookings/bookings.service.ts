import { Injectable } from '@nestjs/common';
import { Refusal, type AnswerOf, type lastBookingCall } from '@riserbo/contracts';
import type { Ask, Queryable } from '@riserbo/messaging';
import { Tenants } from '@riserbo/runtime';

/** A booking as an event tells of it. */
export interface SeenBooking {
  id: string;
  clientId: string | null;
  endsAt: string;
  version: number;
}
// consumers of different types can overtake each other, so the highest version wins
const keep = `
  INSERT INTO client_bookings AS known (company_id, booking_id, client_id, ends_at, live, version) VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT ON CONSTRAINT client_bookings_pkey DO UPDATE
    SET client_id = excluded.client_id, ends_at = excluded.ends_at, live = excluded.live, version = excluded.version
    WHERE known.version < excluded.version`;
const last = `
  SELECT max(ends_at) AS "endsAt", count(*) FILTER (WHERE live)::integer AS "live" FROM client_bookings WHERE company_id = $1 AND client_id = $2`;

const pointTo = `UPDATE client_bookings SET client_id = $3 WHERE company_id = $1 AND client_id = $2`;

/** H1: when the last booking of each client ends. */
@Injectable()
export class Bookings {
  constructor(private readonly tenants: Tenants) {}

  /** Remembers a booking, unless something newer is known of it. */
  async see(tx: Queryable, { id, clientId, endsAt, version }: SeenBooking, live: boolean): Promise<void> {
    if (clientId !== null) await tx.query(keep, [tx.companyId, id, clientId, endsAt, live, version]);
  }

  /** The bookings of `mergedId` are those of `clientId` from now on. */
  async merge(tx: Queryable, mergedId: string, clientId: string): Promise<void> {
    await tx.query(pointTo, [tx.companyId, mergedId, clientId]);
  }

  /** @throws Refusal `client_unknown` for a client without any booking */
  async last(clientId: string, ask: Ask): Promise<AnswerOf<typeof lastBookingCall>> {
    const rows = await this.tenants.transaction(ask.actor, (tx) =>
      tx.query<{ endsAt: Date | null; live: number }>(last, [tx.companyId, clientId]),
    );
    const row = rows[0];
    if (!row?.endsAt) throw new Refusal('client_unknown');
    return { clientId, lastEndsAt: row.endsAt.toISOString(), liveBookings: row.live };
  }
}
