import { Injectable } from '@nestjs/common';
import {
  Refusal,
  stepUpCall,
  stepUpOptionsCall,
  type ClientRecordStepUp,
  type MemberActor,
  type SecondFactorProof,
  type StepUpPurpose,
} from '@riserbo/contracts';
import { stepUpLife, stepUpToken, type StepUpClaims } from '@riserbo/messaging';
import { column, ServeRaw, statement, Tenants, type Input, type RawContext, type Tx } from '@riserbo/runtime';
import { clientRecordStepUpOf } from '../companies/client-record-step-up';
import { limits } from '../domain/attempts';
import { TokensService } from '../keys/tokens.service';
import { AttemptsService } from '../limits/attempts.service';
import { SessionGuessesService } from '../limits/session-guesses.service';
import { isPassword } from '../passwords/passwords';
import { AssertionsService } from './assertions.service';
import { SecondFactorsService, type ReadyProof } from './second-factors.service';

const hash = { passwordHash: column.text };
const selectHash = statement(`SELECT password_hash AS "passwordHash" FROM users WHERE id = :userId`, hash);
// locks the person before the session, like acts that change password or factors
const selectHashForShare = statement(
  `SELECT password_hash AS "passwordHash" FROM users WHERE id = :userId FOR SHARE`,
  hash,
);
const selectSessionForShare = statement(
  `SELECT s.factors_version AS "factorsVersion", ${clientRecordStepUpOf('c')} AS "clientRecordStepUp"
   FROM sessions s JOIN companies c ON c.company_id = s.company_id
   WHERE s.company_id = :companyId AND s.id = :sessionId AND s.user_id = :userId AND s.ended_at IS NULL
     AND s.ends_at > :now FOR SHARE OF s`,
  { factorsVersion: column.integer, clientRecordStepUp: column.oneOf<ClientRecordStepUp>() },
);
interface SteppedUp {
  factorsVersion: number;
  clientRecordStepUp: ClientRecordStepUp;
}

/**
 * B8: exchanges the password, and a second factor if one is on, for a token for one purpose. It is decided on
 * the session's row, so that a session that has ended cannot step up with its last access token.
 */
@Injectable()
export class StepUpsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly attempts: AttemptsService,
    private readonly guesses: SessionGuessesService,
    private readonly factors: SecondFactorsService,
    private readonly assertions: AssertionsService,
    private readonly tokens: TokensService,
  ) {}

  /**
   * Attempts are counted by session: the holder of a stolen one has five, and locks no one else out.
   * @throws Refusal `credentials_wrong`, `second_factor_required`, `second_factor_wrong`, `session_ended`,
   * `too_many_requests`
   */
  @ServeRaw(stepUpCall)
  async grant(
    context: RawContext<typeof stepUpCall>,
    { password, purpose, ...proof }: Input<typeof stepUpCall>,
  ) {
    const { actor, act } = context;
    await this.attempts.spend(limits.stepUpOfSession, actor.sessionId);
    const granted = await this.guesses.bounded(actor, context, async () => {
      const known = await this.passwordHash(actor, password);
      const ready = isShown(proof) ? await this.factors.ready(proof, 'step_up', actor.userId) : undefined;
      return act(async ({ tx }) => {
        const user = await tx.row(selectHashForShare, { userId: actor.userId });
        if (user?.passwordHash !== known) throw new Refusal('credentials_wrong');
        const session = await this.proven(tx, actor, ready);
        return this.answer(actor, purpose, session);
      });
    });
    await this.attempts.forgive(limits.stepUpOfSession, actor.sessionId);
    return granted;
  }

  /** @throws Refusal `too_many_requests` */
  @ServeRaw(stepUpOptionsCall)
  async options({ actor }: RawContext<typeof stepUpOptionsCall>) {
    await this.attempts.spend(limits.stepUpOptionsOfSession, actor.sessionId);
    return this.assertions.options('step_up', actor);
  }

  /** The hash of the right password. @throws Refusal `credentials_wrong` */
  private async passwordHash(member: MemberActor, password: string): Promise<string | undefined> {
    const [user] = await this.tenants.rows(member, selectHash, { userId: member.userId });
    if (!(await isPassword(user?.passwordHash, password))) throw new Refusal('credentials_wrong');
    return user?.passwordHash;
  }

  /** @throws Refusal `session_ended`, `second_factor_required`, `second_factor_wrong` */
  private async proven(
    tx: Tx,
    { userId, sessionId }: MemberActor,
    proof: ReadyProof | undefined,
  ): Promise<SteppedUp> {
    const session = await tx.row(selectSessionForShare, { sessionId, userId, now: tx.now });
    if (!session) throw new Refusal('session_ended');
    if ((await this.factors.methodsOf(tx, userId)).length > 0) {
      if (!proof) throw new Refusal('second_factor_required');
      await this.factors.spend(tx, userId, proof);
      await this.factors.record(tx, proof, userId);
    }
    return session;
  }

  private async answer(actor: MemberActor, purpose: StepUpPurpose, session: SteppedUp) {
    const { companyId, userId, sessionId } = actor;
    const { factorsVersion, clientRecordStepUp } = session;
    const claims: StepUpClaims = { companyId, userId, sessionId, purpose, factorsVersion };
    const life = stepUpLife(purpose, clientRecordStepUp);
    const { token, expiresAt } = await this.tokens.sign(stepUpToken, userId, life, claims);
    return { stepUpToken: token, purpose, expiresAt: expiresAt.toISOString() };
  }
}

const isShown = (proof: SecondFactorProof): boolean =>
  Object.values(proof).some((each) => each !== undefined);
