import { Injectable, type Type } from '@nestjs/common';
import { auditCalls, type AuditAction, type AuditObject, type OwnerName } from '@riserbo/contracts';
import type { AuditBody } from '@riserbo/privacy';
import { Serve, type Context, type Input } from '../acts/serve';
import { before, pageOf } from '../cursor';
import * as column from '../tenants/columns';
import { statement } from '../tenants/statement';
import { toWire } from '../wire';

type AuditListCall = (typeof auditCalls)[OwnerName];
/** NATS carries up to 1 MB per message, so a page ends before its bodies exceed this. */
const MAX_BODY_CHARACTERS = 400_000;
// microseconds are kept, because many rows can share a millisecond
const selectNewestFirst = statement(
  `SELECT id, at, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS place,
     actor_kind AS "actorKind", actor_id AS "actorId", grant_id AS "grantId", action,
     object_type AS "objectType", object_id AS "objectId", outcome, request_id AS "requestId", body
   FROM audit_log WHERE company_id = :companyId AND (at, id) < (:before::timestamptz, :id::uuid)
     AND at >= :from::timestamptz AND at < :to::timestamptz
     AND (:action::text IS NULL OR action = :action) AND (:actorId::text IS NULL OR actor_id = :actorId)
     AND (:objectType::text IS NULL OR object_type = :objectType)
     AND (:objectId::text IS NULL OR object_id = :objectId)
   ORDER BY at DESC, id DESC LIMIT :rows`,
  {
    ...{ id: column.uuid, at: column.timestamp, place: column.text, actorKind: column.text },
    ...{ actorId: column.text, grantId: column.nullable(column.uuid), action: column.oneOf<AuditAction>() },
    ...{ objectType: column.oneOf<AuditObject>(), objectId: column.nullable(column.text) },
    ...{ outcome: column.oneOf<'done' | 'denied'>(), requestId: column.text },
    body: column.json<Record<string, string | number | boolean | null | string[]>>(),
  },
);

const unfiltered = {
  ...{ action: null, actorId: null, objectType: null, objectId: null },
  ...{ from: '-infinity', to: 'infinity' },
};

/** I1, I3: serves a service's audit log to the company. Reading it is audited, too. */
export function auditLog(service: OwnerName): Type {
  @Injectable()
  class AuditLog {
    /** Newest first. */
    @Serve(auditCalls[service])
    async list({ tx }: Context<AuditListCall>, { cursor, limit, ...filters }: Input<AuditListCall>) {
      const [at, id] = before(cursor);
      const values = { ...unfiltered, ...filters, before: at, id, rows: limit + 1 };
      const found = await tx.rows(selectNewestFirst, values);
      const count = Math.min(limit, mostThatFit(found));
      return pageOf(found, count, ({ place, id: last }) => [place, last], toWire);
    }
  }
  return AuditLog;
}

/** Number of rows that fit into one response; at least one. */
function mostThatFit(rows: readonly { body: AuditBody }[]): number {
  let length = 0;
  const tooLong = rows.findIndex(({ body }) => (length += JSON.stringify(body).length) > MAX_BODY_CHARACTERS);
  return tooLong < 0 ? rows.length : Math.max(tooLong, 1);
}
