import { Injectable } from '@nestjs/common';
import {
  column,
  statement,
  type Erased,
  type ErasedPerson,
  type ErasureParticipant,
  type Tx,
} from '@riserbo/runtime';

const skipQueued = statement(
  `UPDATE deliveries SET state = 'skipped', reason = 'out_of_date'
   WHERE company_id = :companyId AND client_id = ANY (:ids::uuid[]) AND state = 'queued' RETURNING id`,
  { id: column.uuid },
);
const countKept = statement(
  `SELECT count(*)::integer AS count FROM deliveries
   WHERE company_id = :companyId AND client_id = ANY (:ids::uuid[])`,
  { count: column.integer },
);

/** H2: messages that have not been sent are not sent any more. */
@Injectable()
export class MessageErasure implements ErasureParticipant {
  async cancel(tx: Tx, { kind, ids }: ErasedPerson): Promise<Erased> {
    if (kind !== 'client') return {};
    const skipped = await tx.rows(skipQueued, { ids });
    return { counts: { queued: skipped.length } };
  }

  async erase(tx: Tx, { kind, ids }: ErasedPerson): Promise<Erased> {
    if (kind !== 'client') return {};
    await tx.rows(skipQueued, { ids });
    const kept = (await tx.row(countKept, { ids }))?.count ?? 0;
    return kept === 0
      ? {}
      : { retained: [{ what: 'deliveries', basis: 'legitimate_interest', until: null }] };
  }
}
