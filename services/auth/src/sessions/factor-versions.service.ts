import { Injectable } from '@nestjs/common';
import { column, statement, toWire, type Tx } from '@riserbo/runtime';
import { SessionBroadcastService } from './session-broadcast.service';

const renewFactors = statement(
  `SELECT session AS id, company AS "companyId", seen AS "lastSeenAt", ends AS "endsAt",
     factors AS "factorsVersion"
   FROM renew_factors_of_person(:userId)`,
  {
    ...{ id: column.uuid, companyId: column.uuid, lastSeenAt: column.timestamp, endsAt: column.timestamp },
    factorsVersion: column.integer,
  },
);

/**
 * B8: a step-up is bound to the state of a person's factors; this voids the step-ups of all their sessions.
 */
@Injectable()
export class FactorVersionsService {
  constructor(private readonly broadcast: SessionBroadcastService) {}

  /**
   * Call it in the transaction that changes a password or second factors. Every process knows within a second
   * of the commit.
   */
  async renew(tx: Tx, userId: string): Promise<void> {
    const renewed = await tx.rows(renewFactors, { userId });
    const updates = renewed.map((session) => ({ ...toWire(session), state: 'live' as const }));
    tx.afterCommit(() => this.broadcast.tell(updates));
  }
}
