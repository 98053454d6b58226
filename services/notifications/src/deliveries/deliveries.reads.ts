import { Injectable } from '@nestjs/common';
import { listDeliveriesCall } from '@riserbo/contracts';
import { before, pageOf, Serve, statement, toWire, type Context, type Input } from '@riserbo/runtime';
import { deliveries } from './delivery.entity';

const listed = <const Condition extends string>(condition: Condition) =>
  statement(
    `SELECT ${deliveries.list()} FROM deliveries
     WHERE company_id = :companyId AND (created_at, id) < (:at::timestamptz, :id::uuid) ${condition}
     ORDER BY created_at DESC, id DESC LIMIT :rows`,
    deliveries.row(),
  );
const selectNewestFirst = listed('');
const selectOfBooking = listed('AND booking_id = :bookingId');

@Injectable()
export class DeliveriesReads {
  /** The delivery log, newest first. */
  @Serve(listDeliveriesCall)
  async list(
    { tx }: Context<typeof listDeliveriesCall>,
    { bookingId, cursor, limit }: Input<typeof listDeliveriesCall>,
  ) {
    const [at, id] = before(cursor);
    const page = { at, id, rows: limit + 1 };
    const rows =
      bookingId === undefined
        ? await tx.rows(selectNewestFirst, page)
        : await tx.rows(selectOfBooking, { ...page, bookingId });
    return pageOf(rows, limit, (row) => [row.createdAt.toISOString(), row.id], toWire);
  }
}
