import { Inject, Injectable } from '@nestjs/common';
import { Refusal, type Actor, type StepUpPurpose } from '@riserbo/contracts';
import { MESSAGING_CLOCK, type MessagingClock } from '../ports';
import { claimsOf, type AuthTokenKind } from './auth-token';
import { KeyRing } from './key-ring';

export const stepUpToken = {
  type: 'step-up+jwt',
  audience: 'riserbo:step-up',
} as const satisfies AuthTokenKind;
/** B8: how long a step-up is good for. */
export const stepUpLife = 300_000;

/** What a step-up token is bound to. */
export interface StepUpClaims {
  companyId: string;
  userId: string;
  sessionId: string;
  purpose: StepUpPurpose;
}

/** B8: verifies at the owner that a member stepped up: in this session, for this purpose, within five minutes. Nobody else can step up. */
@Injectable()
export class StepUpVerifier {
  constructor(
    private readonly keys: KeyRing,
    @Inject(MESSAGING_CLOCK) private readonly clock: MessagingClock,
  ) {}

  /** @throws Refusal `step_up_required`; `unavailable` when the keys cannot be had */
  async verify(token: string | undefined, purpose: StepUpPurpose, actor: Actor): Promise<void> {
    if (token === undefined || actor.kind !== 'member') throw new Refusal('step_up_required');
    const claims = await this.claimsOf(token);
    const { companyId, userId, sessionId } = actor;
    const wanted: StepUpClaims = { companyId, userId, sessionId, purpose };
    const names = Object.keys(wanted) as (keyof StepUpClaims)[];
    if (names.some((name) => claims[name] !== wanted[name])) throw new Refusal('step_up_required');
  }

  private async claimsOf(token: string): Promise<Record<string, unknown>> {
    return claimsOf(token, stepUpToken, this.keys, this.clock.now()).catch((error: unknown) => {
      const notOurs = error instanceof Refusal && error.code === 'not_authenticated';
      throw notOurs ? new Refusal('step_up_required') : error;
    });
  }
}
