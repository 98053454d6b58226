import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  Refusal,
  type AnswerOf,
  type OperatorActor,
  type openSupportSessionCall,
  type SupportActor,
} from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { Clock, Tenants, type Tx } from '@riserbo/runtime';
import { limits, windowStart } from '../domain/attempts';
import { hashOf, newSecret } from '../domain/refresh-token';
import { readSupportCode, type SupportCode } from '../domain/support-code';
import { redeeming, type Grant, type Redeeming } from '../domain/support-grant';
import { TokensService } from '../keys/tokens.service';
import { AccountMailsService } from '../letters/letters.service';
import { AttemptsService } from '../limits/attempts.service';
import { OperatorsService } from './operators.service';

interface Row extends Grant {
  scope: SupportActor['scope'];
}
type Outcome = { session: SupportActor; endsAt: Date } | { refused: Exclude<Redeeming, 'opens'> | 'unknown' };
const lock = `
  SELECT code_hash AS "codeHash", operator_id AS "operatorId", scope, expires_at AS "expiresAt", redeemed_at AS "redeemedAt", revoked_at AS "revokedAt",
         wrong_codes AS "wrongCodes"
  FROM support_grants WHERE company_id = $1 AND id = $2 FOR UPDATE`;
const use = `UPDATE support_grants SET redeemed_at = $3 WHERE company_id = $1 AND id = $2`;
const countWrong = `UPDATE support_grants SET wrong_codes = wrong_codes + 1 WHERE company_id = $1 AND id = $2`;
const insert = `
  INSERT INTO sessions (company_id, id, operator_id, grant_id, refresh_hash, rotated_at, started_at, last_seen_at, ends_at)
  VALUES ($1, $2, $3, $4, $5, $6, $6, $6, $7)`;

/** B9: an operator comes in by a code: once, and until the code's own end, whatever happens. */
@Injectable()
export class SupportSessionsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly attempts: AttemptsService,
    private readonly operators: OperatorsService,
    private readonly letters: AccountMailsService,
    private readonly tokens: TokensService,
  ) {}

  /** What is wrong with a code is not told; its company is written to. @throws Refusal `support_code_refused` */
  async open(text: string, context: CallContext): Promise<AnswerOf<typeof openSupportSessionCall>> {
    const operator = context.actor as OperatorActor;
    const code = readSupportCode(text);
    const mayTry = await this.attempts.within(limits.supportCodes, operator.userId);
    if (!code || !mayTry || !(await this.operators.stands(operator.userId)))
      throw new Refusal('support_code_refused');
    const outcome = await this.tenants.transaction(code, (tx) => this.redeem(tx, code, operator, context));
    if ('refused' in outcome) throw new Refusal('support_code_refused');
    const { session, endsAt } = outcome;
    const { token } = await this.tokens.mint(session, endsAt.getTime() - this.clock.now().getTime());
    const { companyId, sessionId, grantId, scope } = session;
    return { accessToken: token, expiresAt: endsAt.toISOString(), sessionId, companyId, grantId, scope };
  }

  /** What a refusal leaves behind has to be committed, so it is thrown by the caller. */
  private async redeem(
    tx: Tx,
    { grantId, secret }: SupportCode,
    { userId }: OperatorActor,
    context: CallContext,
  ): Promise<Outcome> {
    const [grant] = await tx.query<Row>(lock, [tx.companyId, grantId]);
    if (!grant) return { refused: 'unknown' };
    const now = this.clock.now();
    const outcome = redeeming(grant, hashOf(secret), userId, now);
    if (outcome !== 'opens') {
      await this.refuse(tx, grantId, outcome, context);
      return { refused: outcome };
    }
    const sessionId = randomUUID();
    const session = {
      kind: 'support' as const,
      companyId: tx.companyId,
      userId,
      sessionId,
      grantId,
      scope: grant.scope,
    };
    await tx.query(use, [tx.companyId, grantId, now]);
    // nobody holds the secret of its refresh token: the session is never refreshed
    await tx.query(insert, [
      tx.companyId,
      sessionId,
      userId,
      grantId,
      hashOf(newSecret()),
      now,
      grant.expiresAt,
    ]);
    const by = { actor: session, correlationId: context.correlationId };
    await audit(tx, { by, action: 'support.redeem', objectType: 'support_grant', objectId: grantId });
    return { session, endsAt: grant.expiresAt };
  }

  /** Each refusal is in the log; the owners are written to once an hour, since a guesser must not fill their mailboxes. */
  private async refuse(tx: Tx, grantId: string, reason: string, context: CallContext): Promise<void> {
    if (reason === 'wrong') await tx.query(countWrong, [tx.companyId, grantId]);
    const entry = { objectType: 'support_grant' as const, objectId: grantId, outcome: 'denied' as const };
    await audit(tx, { by: context, action: 'support.refuse', ...entry, body: { reason } });
    const hour = windowStart(limits.supportNotices, this.clock.now()).toISOString();
    await this.letters.queueToOwners(tx, 'support_refused', context, hour);
  }
}
