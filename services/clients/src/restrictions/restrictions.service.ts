import { Injectable } from '@nestjs/common';
import {
  clientRestricted,
  liftRestrictionCall,
  listRestrictionsCall,
  Refusal,
  restrictClientCall,
  restrictedCall,
} from '@riserbo/contracts';
import {
  before,
  column,
  pageOf,
  Serve,
  statement,
  toWire,
  type Context,
  type Input,
  type TableRow,
} from '@riserbo/runtime';
import { canonicalId } from '../records/canonical-id';
import { isRestricted } from '../records/restricted';
import { restrictions, type RestrictionEntity } from './restriction.entity';

const upsert = statement(
  `INSERT INTO restrictions AS known (company_id, client_id, reason, since, set_by, version)
   VALUES (:companyId, :clientId, :reason, :now, :setBy, 1)
   ON CONFLICT ON CONSTRAINT restrictions_pkey DO UPDATE SET reason = excluded.reason, until = NULL,
     since = CASE WHEN known.until IS NULL THEN known.since ELSE excluded.since END,
     set_by = excluded.set_by, version = known.version + 1
   RETURNING ${restrictions.list()}`,
  restrictions.row(),
);
/** Also those set under the id of a record that was merged. */
const liftAll = statement(
  `UPDATE restrictions SET until = :now, set_by = :setBy, version = version + 1
   WHERE company_id = :companyId AND until IS NULL AND (client_id = :clientId::uuid OR client_id IN (
     SELECT former_id FROM former_clients WHERE company_id = :companyId AND client_id = :clientId::uuid))
   RETURNING ${restrictions.list()}`,
  restrictions.row(),
);
const selectNewestFirst = statement(
  `SELECT ${restrictions.list()} FROM restrictions
   WHERE company_id = :companyId AND until IS NULL AND (since, client_id) < (:at::timestamptz, :id::uuid)
   ORDER BY since DESC, client_id DESC LIMIT :rows`,
  restrictions.row(),
);
const selectRestricted = statement(
  `SELECT named.id AS "clientId" FROM unnest(:clientIds::uuid[]) AS named (id) WHERE ${isRestricted}`,
  { clientId: column.uuid },
);

/** D3: restriction of processing. Uses of the data are refused where they happen (`requireUnrestricted`). */
@Injectable()
export class RestrictionsService {
  @Serve(restrictClientCall)
  async restrict(
    { tx, actor, now }: Context<typeof restrictClientCall>,
    { clientId, reason }: Input<typeof restrictClientCall>,
  ) {
    const id = await canonicalId(tx, clientId);
    const row = await tx.row(upsert, { clientId: id, reason, now, setBy: actor.userId });
    const written = row as TableRow<RestrictionEntity>;
    tx.emit(clientRestricted, { id, version: written.version, restricted: true });
    return toWire(written);
  }

  /** @throws Refusal `not_found` unless the client is restricted */
  @Serve(liftRestrictionCall)
  async lift(
    { tx, actor, now }: Context<typeof liftRestrictionCall>,
    { clientId }: Input<typeof liftRestrictionCall>,
  ) {
    const id = await canonicalId(tx, clientId);
    const lifted = await tx.rows(liftAll, { clientId: id, now, setBy: actor.userId });
    for (const row of lifted)
      tx.emit(clientRestricted, { id: row.clientId, version: row.version, restricted: false });
    const [row] = lifted;
    if (!row) throw new Refusal('not_found');
    return toWire(lifted.find((each) => each.clientId === id) ?? row);
  }

  @Serve(listRestrictionsCall)
  async list(
    { tx }: Context<typeof listRestrictionsCall>,
    { cursor, limit }: Input<typeof listRestrictionsCall>,
  ) {
    const [at, id] = before(cursor);
    const rows = await tx.rows(selectNewestFirst, { at, id, rows: limit + 1 });
    return pageOf(rows, limit, (row) => [row.since.toISOString(), row.clientId], toWire);
  }

  @Serve(restrictedCall)
  async check({ tx }: Context<typeof restrictedCall>, { clientIds }: Input<typeof restrictedCall>) {
    return { clientIds: (await tx.rows(selectRestricted, { clientIds })).map((row) => row.clientId) };
  }
}
