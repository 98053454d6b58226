import { Injectable } from '@nestjs/common';
import type { Tx } from '@riserbo/runtime';
import { SessionBroadcastService } from './session-broadcast.service';

interface Renewed {
  id: string;
  companyId: string;
  lastSeenAt: Date;
  endsAt: Date;
  factorsVersion: number;
}
const renew = `
  SELECT session AS id, company AS "companyId", seen AS "lastSeenAt", ends AS "endsAt", factors AS "factorsVersion"
  FROM renew_factors_of_person($1)`;

/** B8: a step-up is bound to the state of the person's factors; this voids the step-ups of all their sessions. */
@Injectable()
export class FactorVersions {
  constructor(private readonly broadcast: SessionBroadcastService) {}

  /** In the transaction that changes password or second factors. Every process knows within a second of its commit. */
  async renew(tx: Tx, userId: string): Promise<void> {
    const renewed = await tx.query<Renewed>(renew, [userId]);
    const updates = renewed.map(({ lastSeenAt, endsAt, ...session }) => {
      const times = { lastSeenAt: lastSeenAt.toISOString(), endsAt: endsAt.toISOString() };
      return { ...session, ...times, state: 'live' as const };
    });
    tx.afterCommit(() => this.broadcast.tell(updates));
  }
}
