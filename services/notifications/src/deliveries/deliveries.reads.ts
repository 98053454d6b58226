import { Injectable } from '@nestjs/common';
import { listDeliveriesCall, type AnswerOf, type RequestOf } from '@riserbo/contracts';
import type { Ask } from '@riserbo/messaging';
import { before, encodeCursor, Tenants } from '@riserbo/runtime';

type Deliveries = AnswerOf<typeof listDeliveriesCall>;
interface Row {
  id: string;
  template: Deliveries['items'][number]['template'];
  purpose: Deliveries['items'][number]['purpose'];
  channel: 'email';
  state: Deliveries['items'][number]['state'];
  reason: Deliveries['items'][number]['reason'];
  booking_id: string | null;
  client_id: string | null;
  attempts: number;
  created_at: Date;
  sent_at: Date | null;
}

const listed = (condition: string) => `
  SELECT id, template, purpose, channel, state, reason, booking_id, client_id, attempts, created_at, sent_at
  FROM deliveries
  WHERE company_id = $1 AND (created_at, id) < ($2::timestamptz, $3::uuid) ${condition}
  ORDER BY created_at DESC, id DESC
  LIMIT $4`;
const newestFirst = listed('');
const ofBooking = listed('AND booking_id = $5');

@Injectable()
export class DeliveriesReads {
  constructor(private readonly tenants: Tenants) {}

  /** The ledger, newest first. @throws Refusal `cursor_invalid` */
  async list(
    { bookingId, cursor, limit }: RequestOf<typeof listDeliveriesCall>,
    ask: Ask,
  ): Promise<Deliveries> {
    const [text, values] = bookingId === undefined ? [newestFirst, []] : [ofBooking, [bookingId]];
    const place = before(cursor);
    const rows = await this.tenants.transaction(ask.actor, (tx) =>
      tx.query<Row>(text, [tx.companyId, ...place, limit + 1, ...values]),
    );
    const last = rows[limit - 1];
    const next =
      rows.length > limit && last ? { next: encodeCursor([last.created_at.toISOString(), last.id]) } : {};
    return { items: rows.slice(0, limit).map(shown), ...next };
  }
}

function shown(row: Row): Deliveries['items'][number] {
  const { id, template, purpose, channel, state, reason, attempts } = row;
  const times = { createdAt: row.created_at.toISOString(), sentAt: row.sent_at?.toISOString() ?? null };
  return {
    id,
    template,
    purpose,
    channel,
    state,
    reason,
    bookingId: row.booking_id,
    clientId: row.client_id,
    attempts,
    ...times,
  };
}
