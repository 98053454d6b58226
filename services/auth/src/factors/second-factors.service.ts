import { Injectable } from '@nestjs/common';
import {
  readSecondFactorsCall,
  Refusal,
  type MemberActor,
  type SecondFactorMethod,
  type SecondFactorProof,
} from '@riserbo/contracts';
import { Log, Serve, type Context, type Tx } from '@riserbo/runtime';
import { dueAt } from '../domain/factor-duty';
import { AssertionsService, type ReadyAssertion } from './assertions.service';
import type { ChallengePurpose } from './challenges.service';
import { FactorDutiesService } from './factor-duties.service';
import { RecoveryCodesService } from './recovery-codes.service';
import { factorsOf, isOn } from './state';
import { TotpService } from './totp.service';

/** A proof that can be spent in a transaction. */
export type ReadyProof =
  | { method: 'totp'; code: string }
  | { method: 'recovery_code'; code: string }
  | { method: 'passkey'; ready: ReadyAssertion };

/** B2, B3, B4: a person's second factors, and the proofs of one. */
@Injectable()
export class SecondFactorsService {
  constructor(
    private readonly log: Log,
    private readonly totps: TotpService,
    private readonly codes: RecoveryCodesService,
    private readonly assertions: AssertionsService,
    private readonly duties: FactorDutiesService,
  ) {}

  @Serve(readSecondFactorsCall)
  async read({ tx, actor: { userId } }: Context<typeof readSecondFactorsCall>) {
    const { codes: recoveryCodesLeft, ...on } = await factorsOf(tx, userId);
    const duty = await this.duties.of(tx, userId);
    return { ...on, recoveryCodesLeft, required: duty.required, dueAt: dueAt(duty)?.toISOString() ?? null };
  }

  /** The methods a person can use; empty if no second factor is on. */
  async methodsOf(tx: Tx, userId: string): Promise<SecondFactorMethod[]> {
    const state = await factorsOf(tx, userId);
    if (!isOn(state)) return [];
    const has = { totp: state.totp, passkey: state.passkeys > 0, recovery_code: state.codes > 0 };
    return (Object.keys(has) as SecondFactorMethod[]).filter((method) => has[method]);
  }

  /**
   * Reads a proof. Call it before the transaction of `spend`. @throws Refusal `second_factor_required`,
   * `second_factor_wrong`, `invalid_input` for two proofs at once
   */
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
   * Spends a proof in the transaction of what it opens, so that it opens nothing twice (X01, X02, X05). Call
   * `record` afterwards. @throws Refusal `second_factor_wrong`, `unavailable`
   */
  async spend(tx: Tx, userId: string, proof: ReadyProof): Promise<void> {
    if (await this.isRight(tx, userId, proof)) return;
    this.log.warn('second_factor_refused', { companyId: tx.companyId });
    throw new Refusal('second_factor_wrong');
  }

  /** B3: records a used recovery code and notifies the person. @param actor as in `FactorLog` */
  async record(tx: Tx, { method }: ReadyProof, userId: string, actor?: MemberActor): Promise<void> {
    if (method === 'recovery_code') await this.codes.record(tx, userId, actor);
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
