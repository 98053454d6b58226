import { Injectable } from '@nestjs/common';
import type { Erased, ErasedPerson, ErasureParticipant, Tx } from '@riserbo/runtime';
import { SessionEndsService } from '../sessions/session-ends.service';

/** H2: a client who is signed in is signed out everywhere before the account goes. */
@Injectable()
export class AccountErasure implements ErasureParticipant {
  constructor(private readonly sessions: SessionEndsService) {}

  async cancel(tx: Tx, { kind, ids }: ErasedPerson): Promise<Erased> {
    if (kind !== 'client') return {};
    let count = 0;
    for (const id of ids) count += await this.sessions.ofClients(tx, id);
    return { counts: { live_sessions: count } };
  }
}
