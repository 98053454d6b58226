import { Injectable } from '@nestjs/common';
import { clientsErased } from '@riserbo/contracts';
import {
  column,
  statement,
  type Erased,
  type ErasedPerson,
  type ErasureParticipant,
  type Tx,
} from '@riserbo/runtime';

const countIndexed = statement(
  `SELECT count(*)::integer AS count FROM names_pending
   WHERE company_id = :companyId AND client_id = ANY (:ids::uuid[]) AND former IS NOT NULL`,
  { count: column.integer },
);

/** H2, C15: tells the other services and subscribers that a client was erased, in the same transaction. */
@Injectable()
export class ClientErasure implements ErasureParticipant {
  erase(tx: Tx, { kind, personId, ids }: ErasedPerson): Promise<Erased> {
    if (kind !== 'client') return Promise.resolve({});
    const formerIds = ids.filter((id) => id !== personId);
    tx.emit(clientsErased, { id: personId, version: 1, formerIds });
    return Promise.resolve({});
  }

  /** The index of names still has a former name, sealed, until its worker has been there. */
  async isSettled(tx: Tx, ids: readonly string[]): Promise<boolean> {
    return (await tx.row(countIndexed, { ids }))?.count === 0;
  }
}
