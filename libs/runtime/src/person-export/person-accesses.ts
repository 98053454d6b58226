import { Injectable, type Type } from '@nestjs/common';
import {
  accessesCalls,
  accessKinds,
  ownAccessesCalls,
  type AuditAction,
  type ExportedKind,
  type OwnerName,
} from '@riserbo/contracts';
import { Serve, type Context, type Input } from '../acts/serve';
import * as column from '../tenants/columns';
import { statement } from '../tenants/statement';
import type { Tx } from '../tenants/tx';
import { idsOfPerson } from './ids-of-person';

type AccessesCall = (typeof accessesCalls)[OwnerName];
type OwnCall = (typeof ownAccessesCalls)[OwnerName];
type Action = keyof typeof accessKinds;

/** So that an answer fits into a message; the newest days come first. */
const MAX_GROUPS = 1_000;
/** Acts of the person are no access of another. */
const selectGroups = statement(
  `WITH ids AS MATERIALIZED (SELECT id::text AS id FROM unnest(:ids::uuid[]) AS id)
   SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, action, actor_kind AS "actorKind",
     actor_id AS "actorId", body->>'reason' AS reason, count(*)::integer AS times, max(at) AS last
   FROM audit_log
   WHERE company_id = :companyId AND outcome = 'done' AND action = ANY (:actions::text[])
     AND actor_id NOT IN (SELECT id FROM ids)
     AND (object_id IN (SELECT id FROM ids)
       OR EXISTS (SELECT 1 FROM ids WHERE position(ids.id IN audit_log.body::text) > 0))
   GROUP BY 1, 2, 3, 4, 5 ORDER BY 1 DESC, 7 DESC LIMIT ${MAX_GROUPS}`,
  {
    ...{ day: column.text, action: column.oneOf<AuditAction>(), actorKind: column.text },
    ...{ actorId: column.text, reason: column.nullable(column.text), times: column.integer },
    last: column.timestamp,
  },
);

/** D5: who opened the data of a person, from the audit log of a service. */
export function personAccesses(service: OwnerName): Type {
  @Injectable()
  class PersonAccesses {
    @Serve(accessesCalls[service])
    accesses({ tx }: Context<AccessesCall>, { kind, personId }: Input<AccessesCall>) {
      return groups(tx, kind, personId);
    }

    @Serve(ownAccessesCalls[service])
    own({ tx, actor }: Context<OwnCall>) {
      if (actor.kind === 'client') return groups(tx, 'client', actor.clientId);
      return groups(tx, actor.subject, actor.personId);
    }
  }
  return PersonAccesses;
}

async function groups(tx: Tx, kind: ExportedKind, personId: string) {
  const ids = await idsOfPerson(tx, kind, personId);
  const rows = await tx.rows(selectGroups, { ids, actions: Object.keys(accessKinds) });
  return {
    items: rows.map((row) => ({
      ...row,
      kind: accessKinds[row.action as Action],
      last: row.last.toISOString(),
    })),
  };
}
