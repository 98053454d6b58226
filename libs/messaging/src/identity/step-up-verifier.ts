import { Inject, Injectable } from '@nestjs/common';
import { Refusal, type Actor, type StepUpPurpose } from '@riserbo/contracts';
import { jwtVerify } from 'jose';
import { MESSAGING_CLOCK, type MessagingClock } from '../ports';
import { issuer, serviceOfKid } from './actor-of-token';
import { kidOf, KeyRing } from './key-ring';

export const stepUpType = 'step-up+jwt';
export const stepUpAudience = 'riserbo:step-up';
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
    try {
      // auth alone grants step-ups: the keys of services are in the same set
      if (serviceOfKid(kidOf(token, stepUpType)) !== undefined) throw new Refusal('step_up_required');
      const { payload } = await jwtVerify(token, await this.keys.keyOf(token, stepUpType), {
        algorithms: ['ES256'],
        issuer,
        audience: stepUpAudience,
        typ: stepUpType,
        currentDate: this.clock.now(),
        requiredClaims: ['exp'],
      });
      return payload;
    } catch (error) {
      if (error instanceof Refusal && error.code === 'unavailable') throw error;
      throw new Refusal('step_up_required');
    }
  }
}
