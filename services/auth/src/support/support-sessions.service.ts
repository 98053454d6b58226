import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { openSupportSessionCall, Refusal, type SupportActor } from '@riserbo/contracts';
import { Clock, ServeRaw, statement, Tenants, type Input, type RawContext, type Tx } from '@riserbo/runtime';
import { limits, windowStart } from '../domain/attempts';
import { hashOf, newSecret } from '../domain/refresh-token';
import { readSupportCode, type SupportCode } from '../domain/support-code';
import { redeeming, type Redeeming } from '../domain/support-grant';
import { TokensService } from '../keys/tokens.service';
import { AccountMailsService } from '../account-mails/account-mails.service';
import { AttemptsService } from '../limits/attempts.service';
import { grants } from './entities';
import { OperatorsService } from './operators.service';

type Redeem = typeof openSupportSessionCall;
type Outcome = { session: SupportActor; endsAt: Date } | { refused: Exclude<Redeeming, 'opens'> | 'unknown' };
const state = [
  'codeHash',
  'operatorId',
  'scope',
  'expiresAt',
  'redeemedAt',
  'revokedAt',
  'wrongCodes',
] as const;
const selectGrantForUpdate = statement(
  `SELECT ${grants.list(state)} FROM support_grants
   WHERE company_id = :companyId AND id = :grantId FOR UPDATE`,
  grants.row(state),
);
const markRedeemed = statement(
  `UPDATE support_grants SET redeemed_at = :now WHERE company_id = :companyId AND id = :grantId`,
);
const countWrongCode = statement(
  `UPDATE support_grants SET wrong_codes = wrong_codes + 1 WHERE company_id = :companyId AND id = :grantId`,
);
const insertSession = statement(
  `INSERT INTO sessions (
     company_id, id, operator_id, grant_id, refresh_hash, rotated_at, started_at, last_seen_at, ends_at)
   VALUES (:companyId, :sessionId, :userId, :grantId, :refreshHash, :now, :now, :now, :endsAt)`,
);

/** B9: an operator gets access with a code: once, and until the code expires. */
@Injectable()
export class SupportSessionsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly attempts: AttemptsService,
    private readonly operators: OperatorsService,
    private readonly mails: AccountMailsService,
    private readonly tokens: TokensService,
  ) {}

  /**
   * Does not reveal what is wrong with a code; the company's owners are notified.
   * @throws Refusal `support_code_refused`
   */
  @ServeRaw(openSupportSessionCall)
  async open(context: RawContext<Redeem>, { code: text }: Input<Redeem>) {
    const { userId } = context.actor;
    const code = readSupportCode(text);
    const mayTry = await this.attempts.within(limits.supportCodes, userId);
    if (!code || !mayTry || !(await this.operators.isEnabled(userId)))
      throw new Refusal('support_code_refused');
    // not `act`: what a refusal writes must be committed, so it is thrown afterwards
    const outcome = await this.tenants.transaction(code, (tx) => this.redeem(tx, code, userId), context);
    if ('refused' in outcome) throw new Refusal('support_code_refused');
    const { session, endsAt } = outcome;
    const { token } = await this.tokens.mint(session, endsAt.getTime() - this.clock.now().getTime());
    const { companyId, sessionId, grantId, scope } = session;
    return { accessToken: token, expiresAt: endsAt.toISOString(), sessionId, companyId, grantId, scope };
  }

  private async redeem(tx: Tx, { grantId, secret }: SupportCode, userId: string): Promise<Outcome> {
    const grant = await tx.row(selectGrantForUpdate, { grantId });
    if (!grant) return { refused: 'unknown' };
    const { companyId, now } = tx;
    const outcome = redeeming(grant, hashOf(secret), userId, now);
    if (outcome !== 'opens') {
      await this.refuse(tx, grantId, outcome);
      return { refused: outcome };
    }
    const { scope, expiresAt: endsAt } = grant;
    const session = { kind: 'support' as const, companyId, userId, sessionId: randomUUID(), grantId, scope };
    tx.send(markRedeemed, { grantId, now });
    // the secret of the refresh token is discarded: the session cannot be refreshed
    tx.send(insertSession, { ...session, refreshHash: hashOf(newSecret()), now, endsAt });
    const object = { objectType: 'support_grant', objectId: grantId } as const;
    tx.audit({ action: 'support.redeem', ...object, actor: session });
    return { session, endsAt };
  }

  /**
   * Each refusal is logged. Owners get at most one mail an hour, so that guesses do not fill their mailboxes.
   */
  private async refuse(tx: Tx, grantId: string, reason: string): Promise<void> {
    if (reason === 'wrong') tx.send(countWrongCode, { grantId });
    const entry = { objectType: 'support_grant', objectId: grantId, outcome: 'denied' } as const;
    tx.audit({ action: 'support.refuse', ...entry, body: { reason } });
    const hour = windowStart(limits.supportNotices, tx.now).toISOString();
    await this.mails.queueToOwners(tx, 'support_refused', hour);
  }
}
