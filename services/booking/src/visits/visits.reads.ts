import { Injectable } from '@nestjs/common';
import { visitsCall } from '@riserbo/contracts';
import { column, Serve, statement, type Context, type Input } from '@riserbo/runtime';

const selectVisits = statement(
  `SELECT b.client_id AS "clientId", max(b.starts_at) AS "lastVisitAt" FROM bookings b
   WHERE b.company_id = :companyId AND b.client_id = ANY (:clientIds::uuid[]) AND b.status = 'completed'
     AND (:serviceId::uuid IS NULL OR b.service_id = :serviceId::uuid)
     AND NOT (:withoutUpcoming::boolean AND EXISTS (
       SELECT FROM bookings o WHERE o.company_id = :companyId AND o.client_id = b.client_id
         AND o.starts_at > :now AND o.status IN ('pending', 'confirmed')))
   GROUP BY b.client_id
   HAVING max(b.starts_at) >= coalesce(:from::timestamptz, '-infinity')
     AND max(b.starts_at) < coalesce(:before::timestamptz, 'infinity')`,
  { clientId: column.uuid, lastVisitAt: column.timestamp },
);

/** G7: segments by visits. Only ids and times leave, and only to the notifications service. */
@Injectable()
export class VisitsReads {
  @Serve(visitsCall)
  async check({ tx, now }: Context<typeof visitsCall>, input: Input<typeof visitsCall>) {
    const { clientIds, withoutUpcoming, serviceId = null, from = null, before = null } = input;
    const query = { clientIds, withoutUpcoming, serviceId, from, before, now };
    const rows = await tx.rows(selectVisits, query);
    return { visits: rows.map((row) => ({ ...row, lastVisitAt: row.lastVisitAt.toISOString() })) };
  }
}
