import { Injectable } from '@nestjs/common';
import { listDeliveriesCall } from '@riserbo/contracts';
import { before, pageOf, Serve, statement, toWire, type Context, type Input } from '@riserbo/runtime';
import { deliveries } from './delivery.entity';

// one static text for each combination of filters
const listed = <const Condition extends string>(condition: Condition) =>
  statement(
    `SELECT ${deliveries.list()} FROM deliveries
     WHERE company_id = :companyId AND (created_at, id) < (:at::timestamptz, :id::uuid)
       AND (:clientId::uuid IS NULL OR client_id = :clientId) AND (:now::timestamptz IS NOT NULL) ${condition}
     ORDER BY created_at DESC, id DESC LIMIT :rows`,
    deliveries.row(),
  );
const unanswered = `AND template = 'booking_attendance' AND state = 'sent' AND answered_at IS NULL AND starts_at > :now`;
const notSent = `AND (state IN ('failed', 'bounced', 'suppressed') OR reason IN ('no_address', 'other_channel', 'restricted'))`;
const givenUp = `AND state = 'failed' AND reason = 'gave_up'`;
const ofBooking = 'AND booking_id = :bookingId';
const newestFirst = {
  any: listed(''),
  unanswered: listed(unanswered),
  not_sent: listed(notSent),
  given_up: listed(givenUp),
};
const ofOneBooking = {
  any: listed(ofBooking),
  unanswered: listed(`${ofBooking} ${unanswered}`),
  not_sent: listed(`${ofBooking} ${notSent}`),
  given_up: listed(`${ofBooking} ${givenUp}`),
};

@Injectable()
export class DeliveriesReads {
  /** The delivery log, newest first. */
  @Serve(listDeliveriesCall)
  async list(
    { tx, now }: Context<typeof listDeliveriesCall>,
    { bookingId, clientId, only, cursor, limit }: Input<typeof listDeliveriesCall>,
  ) {
    const [at, id] = before(cursor);
    const page = { at, id, clientId: clientId ?? null, now, rows: limit + 1 };
    const rows =
      bookingId === undefined
        ? await tx.rows(newestFirst[only ?? 'any'], page)
        : await tx.rows(ofOneBooking[only ?? 'any'], { ...page, bookingId });
    return pageOf(rows, limit, (row) => [row.createdAt.toISOString(), row.id], toWire);
  }
}
