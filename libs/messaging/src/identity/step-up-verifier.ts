import { Inject, Injectable } from '@nestjs/common';
import {
  Refusal,
  type Actor,
  type ClientRecordStepUp,
  type MemberActor,
  type StepUpPurpose,
} from '@riserbo/contracts';
import { MESSAGING_CLOCK, STEP_UP_STATE, type MessagingClock, type StepUpState } from '../ports';
import { claimsOf, type AuthTokenKind } from './auth-token';
import { KeyRing } from './key-ring';

export const stepUpToken = {
  type: 'step-up+jwt',
  audience: 'riserbo:step-up',
} as const satisfies AuthTokenKind;

/** Claims a step-up token is bound to. */
export interface StepUpClaims {
  companyId: string;
  userId: string;
  sessionId: string;
  purpose: StepUpPurpose;
  /** The session's version of the person's factors when it was proven; changing a factor raises it. */
  factorsVersion: number;
}

/** B8: lifetime of a step-up in milliseconds; `clientRecords` is the company's setting. */
export function stepUpLife(purpose: StepUpPurpose, clientRecords: ClientRecordStepUp): number {
  return purpose === 'client_records' && clientRecords !== 'always' ? 3_600_000 : 300_000;
}

/**
 * B8: verifies in the owning service that a member stepped up: in this session, for this purpose, recently,
 * and with the current factors.
 */
@Injectable()
export class StepUpVerifier {
  constructor(
    private readonly keys: KeyRing,
    @Inject(MESSAGING_CLOCK) private readonly clock: MessagingClock,
    @Inject(STEP_UP_STATE) private readonly state: StepUpState,
  ) {}

  /**
   * For single client records, applies to members only and follows the company's setting. @throws Refusal
   * `step_up_required`; `unavailable` if it cannot be decided
   */
  async verify(token: string | undefined, purpose: StepUpPurpose, actor: Actor): Promise<void> {
    if (purpose !== 'client_records') return this.prove(token, purpose, actor, stepUpLife(purpose, 'always'));
    if (actor.kind !== 'member') return;
    const asked = await this.state.clientRecordStepUp(actor.companyId);
    if (asked !== 'never') await this.prove(token, purpose, actor, stepUpLife(purpose, asked));
  }

  private async prove(
    token: string | undefined,
    purpose: StepUpPurpose,
    actor: Actor,
    life: number,
  ): Promise<void> {
    if (token === undefined || actor.kind !== 'member') throw new Refusal('step_up_required');
    const claims = await this.claimsOf(token);
    const { iat, factorsVersion } = claims;
    const isTyped = typeof iat === 'number' && typeof factorsVersion === 'number';
    if (!isTyped || !isFor(claims, purpose, actor)) throw new Refusal('step_up_required');
    const isOld = iat * 1000 + life <= this.clock.now().getTime();
    if (isOld || !(await this.state.hasFactors(actor, factorsVersion))) throw new Refusal('step_up_required');
  }

  private async claimsOf(token: string): Promise<Record<string, unknown>> {
    return claimsOf(token, stepUpToken, this.keys, this.clock.now()).catch((error: unknown) => {
      const notOurs = error instanceof Refusal && error.code === 'not_authenticated';
      throw notOurs ? new Refusal('step_up_required') : error;
    });
  }
}

function isFor(claims: Record<string, unknown>, purpose: StepUpPurpose, actor: MemberActor): boolean {
  const { companyId, userId, sessionId } = actor;
  const bound = { companyId, userId, sessionId, purpose };
  return Object.entries(bound).every(([name, value]) => claims[name] === value);
}
