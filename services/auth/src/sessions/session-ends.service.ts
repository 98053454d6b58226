import { Injectable } from '@nestjs/common';
import type { CallContext } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { Clock, type Tx } from '@riserbo/runtime';
import { SessionBroadcastService } from './session-broadcast.service';

interface Ended {
  companyId: string;
  id: string;
}
const endMine = `
  UPDATE sessions SET ended_at = $4, end_reason = 'ended'
  WHERE company_id = $1 AND user_id = $2 AND id = $3 AND ended_at IS NULL RETURNING company_id AS "companyId", id`;
const endOthers = `
  UPDATE sessions SET ended_at = $4, end_reason = 'ended'
  WHERE company_id = $1 AND user_id = $2 AND id IS DISTINCT FROM $3 AND ended_at IS NULL RETURNING company_id AS "companyId", id`;
const endUnderGrant = `
  UPDATE sessions SET ended_at = $3, end_reason = 'ended'
  WHERE company_id = $1 AND grant_id = $2 AND ended_at IS NULL RETURNING company_id AS "companyId", id`;
const endRow = `
  UPDATE sessions SET ended_at = $3, end_reason = 'ended'
  WHERE company_id = $1 AND id = $2 AND ended_at IS NULL RETURNING company_id AS "companyId", id`;
const endOfClients = `
  UPDATE sessions SET ended_at = $4, end_reason = 'ended'
  WHERE company_id = $1 AND client_id IS NOT NULL AND ($2::uuid IS NULL OR client_id = $2) AND id IS DISTINCT FROM $3 AND ended_at IS NULL
  RETURNING company_id AS "companyId", id`;
const endEverywhere = `SELECT company AS "companyId", session AS id FROM end_sessions_of_person($1, $2, $3)`;

/** B5: the one place where sessions are ended by an act. Every process knows within a second, once the caller's transaction has committed. */
@Injectable()
export class SessionEndsService {
  constructor(
    private readonly clock: Clock,
    private readonly broadcast: SessionBroadcastService,
  ) {}

  /** @returns whether it was a live session of that user */
  async one(tx: Tx, userId: string, sessionId: string, by: CallContext): Promise<boolean> {
    return (await this.end(tx, endMine, [tx.companyId, userId, sessionId], by)) > 0;
  }

  /** A session of whomever: its family was stolen, or its holder, who has shown a token of it, signs out. */
  async row(tx: Tx, sessionId: string, by: CallContext): Promise<void> {
    await this.end(tx, endRow, [tx.companyId, sessionId], by);
  }

  /** All sessions of a client but one, or of all clients of the company (B12). */
  ofClients(tx: Tx, by: CallContext, clientId?: string, but?: string): Promise<number> {
    return this.end(tx, endOfClients, [tx.companyId, clientId ?? null, but ?? null], by);
  }

  /** All sessions of a member in this company, but one: for a change of role and a disabling (A5). */
  inCompany(tx: Tx, userId: string, by: CallContext, but?: string): Promise<number> {
    return this.end(tx, endOthers, [tx.companyId, userId, but ?? null], by);
  }

  /** All sessions of a person in every company, but one: the password is the person's (B1). */
  everywhere(tx: Tx, userId: string, by: CallContext, but?: string): Promise<number> {
    return this.end(tx, endEverywhere, [userId, but ?? null], by);
  }

  /** What an operator opened by a support code (B9). */
  underGrant(tx: Tx, grantId: string, by: CallContext): Promise<number> {
    return this.end(tx, endUnderGrant, [tx.companyId, grantId], by);
  }

  private async end(tx: Tx, text: string, values: unknown[], by: CallContext): Promise<number> {
    const now = this.clock.now();
    const ended = await tx.query<Ended>(text, [...values, now]);
    for (const { id } of ended.filter(({ companyId }) => companyId === tx.companyId))
      await audit(tx, { by, action: 'session.end', objectType: 'session', objectId: id });
    const at = { lastSeenAt: now.toISOString(), endsAt: now.toISOString(), factorsVersion: 1 };
    tx.afterCommit(() => this.broadcast.tell(ended.map((each) => ({ ...each, ...at, state: 'ended' }))));
    return ended.length;
  }
}
