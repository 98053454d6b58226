import { Injectable } from '@nestjs/common';
import { Refusal, type AnswerOf, type clientsMerged, type lastBookingCall } from '@riserbo/contracts';
import { Inbox, type Ask, type Received } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { Tenants } from '@riserbo/runtime';

/** A booking as an event tells of it. */
export interface SeenBooking {
  id: string;
  clientId: string | null;
  endsAt: string;
  version: number;
  /** When it happened. */
  at: string;
}
// consumers of different types can overtake each other, so the highest version wins
const keep = `
  INSERT INTO client_bookings AS known (company_id, booking_id, client_id, ends_at, live, version)
  SELECT $1, $5::uuid, $6::uuid, $7::timestamptz, $8::boolean, $9::integer FROM first WHERE $6 IS NOT NULL
  ON CONFLICT ON CONSTRAINT client_bookings_pkey DO UPDATE
    SET client_id = excluded.client_id, ends_at = excluded.ends_at, live = excluded.live, version = excluded.version
    WHERE known.version < excluded.version`;
const remember = `
  INSERT INTO client_merges (company_id, merged_id, client_id) SELECT $1, $5::uuid, $6::uuid FROM first
  ON CONFLICT ON CONSTRAINT client_merges_pkey DO NOTHING`;
// the record that an id leads to, over however many joins, and every id that leads there: bookings and joins may be heard of in any order
const last = `
  WITH RECURSIVE onward AS (
    SELECT $2::uuid AS id
    UNION SELECT m.client_id FROM onward o JOIN client_merges m ON m.company_id = $1 AND m.merged_id = o.id),
  leads_to AS (
    SELECT o.id FROM onward o WHERE NOT EXISTS (SELECT 1 FROM client_merges m WHERE m.company_id = $1 AND m.merged_id = o.id)),
  same AS (
    SELECT id FROM leads_to
    UNION SELECT m.merged_id FROM same s JOIN client_merges m ON m.company_id = $1 AND m.client_id = s.id)
  SELECT (SELECT id FROM leads_to) AS "clientId", max(b.ends_at) AS "endsAt", count(*) FILTER (WHERE b.live)::integer AS live
  FROM same s JOIN client_bookings b ON b.company_id = $1 AND b.client_id = s.id`;

/** H1: when the last booking of each client ends. */
@Injectable()
export class Bookings {
  constructor(
    private readonly tenants: Tenants,
    private readonly inbox: Inbox,
  ) {}

  /** Remembers a booking, unless something newer is known of it. One that is no longer live was over when that happened, or at its end. */
  see(event: Received, { id, clientId, endsAt, version, at }: SeenBooking, live: boolean): Promise<void> {
    const over = live || Date.parse(at) > Date.parse(endsAt) ? endsAt : at;
    return this.inbox.onceInOne(event, { text: keep, values: [id, clientId, over, live, version] });
  }

  /** The bookings of `mergedId`, also those that are still to be heard of, are those of `id` from now on. */
  merge(event: Received<typeof clientsMerged>): Promise<void> {
    const { mergedId, id } = event.payload;
    return this.inbox.onceInOne(event, { text: remember, values: [mergedId, id] });
  }

  /** @throws Refusal `client_unknown` for a client without any booking */
  last(clientId: string, ask: Ask): Promise<AnswerOf<typeof lastBookingCall>> {
    return this.tenants.transaction(ask.actor, async (tx) => {
      const [row] = await tx.query<{ clientId: string; endsAt: Date | null; live: number }>(last, [
        tx.companyId,
        clientId,
      ]);
      if (!row?.endsAt) throw new Refusal('client_unknown');
      await audit(tx, { by: ask, action: 'client.read', objectType: 'client', objectId: row.clientId });
      return { clientId: row.clientId, lastEndsAt: row.endsAt.toISOString(), liveBookings: row.live };
    });
  }
}
