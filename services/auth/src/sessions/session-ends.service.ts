import { Injectable } from '@nestjs/common';
import { column, statement, type Statement, type Tx } from '@riserbo/runtime';
import { SessionBroadcastService } from './session-broadcast.service';

const ended = { companyId: column.uuid, id: column.uuid };
interface Ended {
  companyId: string;
  id: string;
}
const endWhere = <const Condition extends string>(condition: Condition) =>
  statement(
    `UPDATE sessions SET ended_at = :now, end_reason = 'ended'
     WHERE company_id = :companyId AND ended_at IS NULL AND ${condition}
     RETURNING company_id AS "companyId", id`,
    ended,
  );
const endOfMember = endWhere('user_id = :userId AND id = :sessionId');
const endOthersOfMember = endWhere('user_id = :userId AND id IS DISTINCT FROM :except::uuid');
const endUnderGrant = endWhere('grant_id = :grantId');
const endById = endWhere('id = :sessionId');
const endOfClients = endWhere(`
  client_id IS NOT NULL AND (:clientId::uuid IS NULL OR client_id = :clientId)
  AND id IS DISTINCT FROM :except::uuid`);
const endEverywhere = statement(
  `SELECT company AS "companyId", session AS id FROM end_sessions_of_person(:userId, :except, :now)`,
  ended,
);

/**
 * B5: the one place where an act ends sessions. Every process knows within a second of the caller's commit.
 * The transaction names who acts.
 */
@Injectable()
export class SessionEndsService {
  constructor(private readonly broadcast: SessionBroadcastService) {}

  /** @returns whether it was a live session of that user */
  async one(tx: Tx, userId: string, sessionId: string): Promise<boolean> {
    return (await this.end(tx, endOfMember, { userId, sessionId, now: tx.now })) > 0;
  }

  /** A session of any holder: its refresh token was stolen, or its holder, who has shown one, signs out. */
  async row(tx: Tx, sessionId: string): Promise<void> {
    await this.end(tx, endById, { sessionId, now: tx.now });
  }

  /** B12: all sessions of a client but one, or those of all clients of the company. */
  ofClients(tx: Tx, clientId: string | null = null, except: string | null = null): Promise<number> {
    return this.end(tx, endOfClients, { clientId, except, now: tx.now });
  }

  /**
   * A5: all sessions of a member in this company but one, when the role changes or the member is disabled.
   */
  inCompany(tx: Tx, userId: string, except: string | null = null): Promise<number> {
    return this.end(tx, endOthersOfMember, { userId, except, now: tx.now });
  }

  /** B1: all sessions of a person in every company but one, because the password is the person's. */
  everywhere(tx: Tx, userId: string, except: string | null = null): Promise<number> {
    return this.end(tx, endEverywhere, { userId, except, now: tx.now });
  }

  /** B9: the session an operator opened with a support code. */
  underGrant(tx: Tx, grantId: string): Promise<number> {
    return this.end(tx, endUnderGrant, { grantId, now: tx.now });
  }

  private async end<Values extends object>(
    tx: Tx,
    text: Statement<Values, Ended>,
    values: Values,
  ): Promise<number> {
    const rows = await tx.rows(text, values);
    for (const { id } of rows.filter(({ companyId }) => companyId === tx.companyId))
      tx.audit({ action: 'session.end', objectType: 'session', objectId: id });
    const at = tx.now.toISOString();
    const update = { state: 'ended' as const, lastSeenAt: at, endsAt: at, factorsVersion: 1 };
    tx.afterCommit(() => this.broadcast.tell(rows.map((row) => ({ ...row, ...update }))));
    return rows.length;
  }
}
