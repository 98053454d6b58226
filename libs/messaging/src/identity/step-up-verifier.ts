import { Inject, Injectable } from '@nestjs/common';
import {
  Refusal,
  type Actor,
  type ClientActor,
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

/** The same of a client, who has no second factor. */
export interface ClientStepUpClaims {
  companyId: string;
  clientId: string;
  sessionId: string;
  purpose: StepUpPurpose;
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
   * For single client records, applies to members only and follows the company's setting. A person who proved
   * their mailbox minutes ago has stepped up by that. @throws Refusal `step_up_required`; `unavailable` if it
   * cannot be decided
   */
  async verify(token: string | undefined, purpose: StepUpPurpose, actor: Actor): Promise<void> {
    if (actor.kind === 'proven' && purpose === 'records') return;
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
    const isKnown = actor.kind === 'member' || actor.kind === 'client';
    if (token === undefined || !isKnown) throw new Refusal('step_up_required');
    const claims = await this.claimsOf(token);
    const { iat, factorsVersion } = claims;
    if (typeof iat !== 'number' || !isFor(claims, purpose, actor)) throw new Refusal('step_up_required');
    const isOld = iat * 1000 + life <= this.clock.now().getTime();
    if (isOld || !(await this.hasFactors(actor, factorsVersion))) throw new Refusal('step_up_required');
  }

  private hasFactors(actor: MemberActor | ClientActor, version: unknown): Promise<boolean> {
    if (actor.kind === 'client') return Promise.resolve(true);
    return typeof version === 'number' ? this.state.hasFactors(actor, version) : Promise.resolve(false);
  }

  private async claimsOf(token: string): Promise<Record<string, unknown>> {
    return claimsOf(token, stepUpToken, this.keys, this.clock.now()).catch((error: unknown) => {
      const notOurs = error instanceof Refusal && error.code === 'not_authenticated';
      throw notOurs ? new Refusal('step_up_required') : error;
    });
  }
}

function isFor(
  claims: Record<string, unknown>,
  purpose: StepUpPurpose,
  actor: MemberActor | ClientActor,
): boolean {
  const { companyId, sessionId } = actor;
  const person = actor.kind === 'client' ? { clientId: actor.clientId } : { userId: actor.userId };
  const bound = { companyId, sessionId, purpose, ...person };
  return Object.entries(bound).every(([name, value]) => claims[name] === value);
}
