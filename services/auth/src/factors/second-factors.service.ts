import { Injectable } from '@nestjs/common';
import {
  Refusal,
  type AnswerOf,
  type readSecondFactorsCall,
  type SecondFactorMethod,
  type SecondFactorProof,
} from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { Log, Tenants, type Tx } from '@riserbo/runtime';
import { dueAt } from '../domain/factor-duty';
import { memberOf } from '../sessions/member';
import { AssertionsService, type ReadyAssertion } from './assertions.service';
import type { ChallengePurpose } from './challenges.service';
import { FactorDutiesService } from './factor-duties.service';
import type { By } from './factor-log';
import { RecoveryCodesService } from './recovery-codes.service';
import { factorsOf, isOn } from './state';
import { TotpService } from './totp.service';

/** What is shown, ready to be spent. */
export type ReadyProof =
  | { method: 'totp'; code: string }
  | { method: 'recovery_code'; code: string }
  | { method: 'passkey'; ready: ReadyAssertion };

/** B2, B3, B4: the second factors of a person, and what proves one. */
@Injectable()
export class SecondFactorsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly log: Log,
    private readonly totps: TotpService,
    private readonly codes: RecoveryCodesService,
    private readonly assertions: AssertionsService,
    private readonly duties: FactorDutiesService,
  ) {}

  async read(context: CallContext): Promise<AnswerOf<typeof readSecondFactorsCall>> {
    const { userId } = memberOf(context.actor);
    return this.tenants.transaction(context.actor, async (tx) => {
      const { codes, ...on } = await factorsOf(tx, userId);
      const duty = await this.duties.of(tx, userId);
      const due = dueAt(duty)?.toISOString() ?? null;
      return { ...on, recoveryCodesLeft: codes, required: duty.required, dueAt: due };
    });
  }

  /** How a person can show a second factor; none where none is on. */
  async methodsOf(tx: Tx, userId: string): Promise<SecondFactorMethod[]> {
    const state = await factorsOf(tx, userId);
    if (!isOn(state)) return [];
    const has = { totp: state.totp, passkey: state.passkeys > 0, recovery_code: state.codes > 0 };
    return (Object.keys(has) as SecondFactorMethod[]).filter((method) => has[method]);
  }

  /** Reads what is shown, before the transaction of `spend`. @throws Refusal `second_factor_required`, `second_factor_wrong`, `invalid_input` for two at once */
  async ready(proof: SecondFactorProof, purpose: ChallengePurpose, userId: string): Promise<ReadyProof> {
    const { code, recoveryCode, passkey } = proof;
    const shown = [code, recoveryCode, passkey].filter((each) => each !== undefined);
    if (shown.length > 1) throw new Refusal('invalid_input', [{ path: '', code: 'one_second_factor' }]);
    if (code !== undefined) return { method: 'totp', code };
    if (recoveryCode !== undefined) return { method: 'recovery_code', code: recoveryCode };
    if (passkey === undefined) throw new Refusal('second_factor_required');
    const ready = await this.assertions.ready(passkey, purpose, userId);
    if (!ready) throw new Refusal('second_factor_wrong');
    return { method: 'passkey', ready };
  }

  /**
   * Spends what is shown, in the transaction of what it opens: it opens nothing a second time (X01, X02, X05). `record` is to follow.
   * @throws Refusal `second_factor_wrong`, `unavailable`
   */
  async spend(tx: Tx, userId: string, proof: ReadyProof): Promise<void> {
    if (await this.isRight(tx, userId, proof)) return;
    this.log.warn('second_factor_refused', { companyId: tx.companyId });
    throw new Refusal('second_factor_wrong');
  }

  /** B3: the use of a recovery code is told. */
  async record(tx: Tx, { method }: ReadyProof, by: By, userId: string): Promise<void> {
    if (method === 'recovery_code') await this.codes.record(tx, by, userId);
  }

  private isRight(tx: Tx, userId: string, proof: ReadyProof): Promise<boolean> {
    switch (proof.method) {
      case 'totp':
        return this.totps.spend(tx, userId, proof.code);
      case 'recovery_code':
        return this.codes.spend(tx, userId, proof.code);
      case 'passkey':
        return this.assertions.spend(tx, userId, proof.ready);
    }
  }
}
