import { Injectable } from '@nestjs/common';
import {
  Refusal,
  type AnswerOf,
  type ClientRecordStepUp,
  type MemberActor,
  type RequestOf,
  type SecondFactorProof,
  type StepUpPurpose,
  type stepUpCall,
  type stepUpOptionsCall,
} from '@riserbo/contracts';
import { stepUpLife, stepUpToken, type CallContext, type StepUpClaims } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { Clock, Tenants, type Tx } from '@riserbo/runtime';
import { clientRecordStepUpOf } from '../companies/client-record-step-up';
import { limits } from '../domain/attempts';
import { TokensService } from '../keys/tokens.service';
import { AttemptsService } from '../limits/attempts.service';
import { SessionGuesses } from '../limits/session-guesses.service';
import { isPassword } from '../passwords/passwords';
import { memberOf } from '../sessions/member';
import { AssertionsService } from './assertions.service';
import { SecondFactorsService, type ReadyProof } from './second-factors.service';

const hash = `SELECT password_hash AS "passwordHash" FROM users WHERE id = $1`;
// the person first, then the session: as whoever changes password or factors, who waits for this or was before it
const hashLocked = `${hash} FOR SHARE`;
const live = `
  SELECT s.factors_version AS "factorsVersion", ${clientRecordStepUpOf('c')} AS "clientRecordStepUp"
  FROM sessions s JOIN companies c ON c.company_id = s.company_id
  WHERE s.company_id = $1 AND s.id = $2 AND s.user_id = $3 AND s.ended_at IS NULL AND s.ends_at > $4 FOR SHARE OF s`;
interface Live {
  factorsVersion: number;
  clientRecordStepUp: ClientRecordStepUp;
}

/**
 * B8: the password once more, and a second factor where one is on, becomes a token for one purpose. It is decided on the session's row, so a session that has ended cannot step up
 * although its access token still lives.
 */
@Injectable()
export class StepUpsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly attempts: AttemptsService,
    private readonly guesses: SessionGuesses,
    private readonly factors: SecondFactorsService,
    private readonly assertions: AssertionsService,
    private readonly tokens: TokensService,
  ) {}

  /** Tries are counted by session: whoever holds a stolen one has five, and locks nobody else out. @throws Refusal `credentials_wrong`, `second_factor_required`, `second_factor_wrong`, `session_ended`, `too_many_requests` */
  async grant(
    { password, purpose, ...proof }: RequestOf<typeof stepUpCall>,
    context: CallContext,
  ): Promise<AnswerOf<typeof stepUpCall>> {
    const member = memberOf(context.actor);
    await this.attempts.spend(limits.stepUpOfSession, member.sessionId);
    const { factorsVersion, clientRecordStepUp } = await this.guesses.bounded(member, context, () =>
      this.proven(member, password, purpose, proof, context),
    );
    await this.attempts.forgive(limits.stepUpOfSession, member.sessionId);
    const { companyId, userId, sessionId } = member;
    const claims: StepUpClaims = { companyId, userId, sessionId, purpose, factorsVersion };
    const life = stepUpLife(purpose, clientRecordStepUp);
    const { token, expiresAt } = await this.tokens.sign(stepUpToken, userId, life, claims);
    return { stepUpToken: token, purpose, expiresAt: expiresAt.toISOString() };
  }

  /** @throws Refusal `credentials_wrong`, `second_factor_required`, `second_factor_wrong`, `session_ended` */
  private async proven(
    member: MemberActor,
    password: string,
    purpose: StepUpPurpose,
    proof: SecondFactorProof,
    context: CallContext,
  ): Promise<Live> {
    const shown = await this.passwordHash(member);
    if (!(await isPassword(shown, password))) throw new Refusal('credentials_wrong');
    const ready = isShown(proof) ? await this.factors.ready(proof, 'step_up', member.userId) : undefined;
    return this.tenants.transaction(member, async (tx) => {
      const [user] = await tx.query<{ passwordHash: string }>(hashLocked, [member.userId]);
      if (user?.passwordHash !== shown) throw new Refusal('credentials_wrong');
      return this.prove(tx, member, purpose, ready, context);
    });
  }

  /** @throws Refusal `too_many_requests` */
  async options(context: CallContext): Promise<AnswerOf<typeof stepUpOptionsCall>> {
    const member = memberOf(context.actor);
    await this.attempts.spend(limits.stepUpOptionsOfSession, member.sessionId);
    return this.assertions.options('step_up', member);
  }

  private async passwordHash(member: MemberActor): Promise<string | undefined> {
    const rows = await this.tenants.transaction(member, (tx) =>
      tx.query<{ passwordHash: string }>(hash, [member.userId]),
    );
    return rows[0]?.passwordHash;
  }

  private async prove(
    tx: Tx,
    actor: MemberActor,
    purpose: string,
    proof: ReadyProof | undefined,
    context: CallContext,
  ): Promise<Live> {
    const { userId, sessionId } = actor;
    const [session] = await tx.query<Live>(live, [tx.companyId, sessionId, userId, this.clock.now()]);
    if (!session) throw new Refusal('session_ended');
    if ((await this.factors.methodsOf(tx, userId)).length > 0) {
      if (!proof) throw new Refusal('second_factor_required');
      await this.factors.spend(tx, userId, proof);
      await this.factors.record(tx, proof, context, userId);
    }
    await audit(tx, {
      by: context,
      action: 'step_up.grant',
      objectType: 'session',
      objectId: sessionId,
      body: { purpose },
    });
    return session;
  }
}

const isShown = (proof: SecondFactorProof): boolean =>
  Object.values(proof).some((each) => each !== undefined);
