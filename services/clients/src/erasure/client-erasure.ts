import { Injectable } from '@nestjs/common';
import { clientsErased } from '@riserbo/contracts';
import type { Erased, ErasedPerson, ErasureParticipant, Tx } from '@riserbo/runtime';

/** H2, C15: tells the other services and subscribers that a client was erased, in the same transaction. */
@Injectable()
export class ClientErasure implements ErasureParticipant {
  erase(tx: Tx, { personId, ids }: ErasedPerson): Promise<Erased> {
    const formerIds = ids.filter((id) => id !== personId);
    tx.emit(clientsErased, { id: personId, version: 1, formerIds });
    return Promise.resolve({});
  }
}
