import { Injectable } from '@nestjs/common';
import { clientStepUpCall, Refusal } from '@riserbo/contracts';
import { stepUpLife, stepUpToken, type ClientStepUpClaims } from '@riserbo/messaging';
import { ServeRaw, Tenants, type Input, type RawContext } from '@riserbo/runtime';
import { limits } from '../domain/attempts';
import { TokensService } from '../keys/tokens.service';
import { AttemptsService } from '../limits/attempts.service';
import { SessionGuessesService } from '../limits/session-guesses.service';
import { isPassword } from '../passwords/passwords';
import { accountAmong } from './accounts';

const PURPOSE = 'records';

/** D2: a client confirms the password before everything about them is shown. */
@Injectable()
export class ClientStepUpsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly attempts: AttemptsService,
    private readonly guesses: SessionGuessesService,
    private readonly tokens: TokensService,
  ) {}

  /** @throws Refusal `credentials_wrong`, also for a client without a password; `too_many_requests` */
  @ServeRaw(clientStepUpCall)
  async grant(context: RawContext<typeof clientStepUpCall>, { password }: Input<typeof clientStepUpCall>) {
    const { actor, act } = context;
    const { companyId, clientId, sessionId } = actor;
    await this.attempts.spend(limits.stepUpOfSession, sessionId);
    await this.guesses.bounded(actor, context, async () => {
      const account = await this.tenants.transaction(actor, (tx) => accountAmong(tx, [clientId]));
      if (!(await isPassword(account?.passwordHash ?? undefined, password)))
        throw new Refusal('credentials_wrong');
    });
    await this.attempts.forgive(limits.stepUpOfSession, sessionId);
    const claims: ClientStepUpClaims = { companyId, clientId, sessionId, purpose: PURPOSE };
    const { token, expiresAt } = await this.tokens.sign(
      stepUpToken,
      clientId,
      stepUpLife(PURPOSE, 'always'),
      claims,
    );
    return act(() => Promise.resolve({ stepUpToken: token, expiresAt: expiresAt.toISOString() }));
  }
}
