import { Injectable } from '@nestjs/common';
import type { AnswerOf, authAuditCall, RequestOf } from '@riserbo/contracts';
import type { Ask } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { decodeTimedCursor, encodeCursor } from '../cursor';
import { Tenants } from '../tenants/tenants';

type Entries = AnswerOf<typeof authAuditCall>;
type Row = Omit<Entries['items'][number], 'at'> & { at: Date };
// microseconds are kept: many rows can stand in one millisecond
const newestFirst = `
  SELECT id, at, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS place, actor_kind AS "actorKind", actor_id AS "actorId",
         grant_id AS "grantId", action, object_type AS "objectType", object_id AS "objectId", outcome, request_id AS "requestId", body
  FROM audit_log WHERE company_id = $1 AND ($2::timestamptz IS NULL OR (at, id) < ($2, $3::uuid)) ORDER BY at DESC, id DESC LIMIT $4`;

/** I1, I3: the company reads what was done in this service. Reading is an act too. */
@Injectable()
export class AuditLog {
  constructor(private readonly tenants: Tenants) {}

  /** @throws Refusal `cursor_invalid` */
  list({ cursor, limit }: RequestOf<typeof authAuditCall>, ask: Ask): Promise<Entries> {
    const [at, id] = cursor === undefined ? [null, null] : decodeTimedCursor(cursor);
    return this.tenants.transaction(ask.actor, async (tx) => {
      const rows = await tx.query<Row & { place: string }>(newestFirst, [tx.companyId, at, id, limit + 1]);
      const items = rows.slice(0, limit);
      const body = { count: items.length };
      await audit(tx, { by: ask, action: 'audit.read', objectType: 'audit_log', objectId: null, body });
      const last = items.at(-1);
      const next = rows.length > limit && last ? { next: encodeCursor([last.place, last.id]) } : {};
      return { items: items.map((row) => ({ ...row, at: row.at.toISOString() })), ...next };
    });
  }
}
