import { Injectable } from '@nestjs/common';
import { closeReplyCall, listRepliesCall, Refusal } from '@riserbo/contracts';
import { before, pageOf, Serve, statement, toWire, type Context, type Input } from '@riserbo/runtime';
import { messageReplies } from './sms.entities';

const shown = ['id', 'kind', 'clientId', 'bookingId', 'receivedAt', 'doneAt'] as const;
const selectReplies = statement(
  `SELECT ${messageReplies.list(shown)} FROM message_replies
   WHERE company_id = :companyId AND (received_at, id) < (:at::timestamptz, :id::uuid)
     AND (:all::boolean OR done_at IS NULL)
   ORDER BY received_at DESC, id DESC LIMIT :rows`,
  messageReplies.row(shown),
);
const closeReply = statement(
  `UPDATE message_replies SET done_at = coalesce(done_at, :now) WHERE company_id = :companyId AND id = :id
   RETURNING ${messageReplies.list(shown)}`,
  messageReplies.row(shown),
);

/** Replies by SMS that the office deals with. */
@Injectable()
export class RepliesService {
  /** Newest first. */
  @Serve(listRepliesCall)
  async list(
    { tx }: Context<typeof listRepliesCall>,
    { only, cursor, limit }: Input<typeof listRepliesCall>,
  ) {
    const [at, id] = before(cursor);
    const rows = await tx.rows(selectReplies, { at, id, all: only === undefined, rows: limit + 1 });
    return pageOf(rows, limit, (row) => [row.receivedAt.toISOString(), row.id], toWire);
  }

  /** @throws Refusal `not_found` */
  @Serve(closeReplyCall)
  async close({ tx, now }: Context<typeof closeReplyCall>, { replyId: id }: Input<typeof closeReplyCall>) {
    const row = await tx.row(closeReply, { id, now });
    if (!row) throw new Refusal('not_found');
    return toWire(row);
  }
}
