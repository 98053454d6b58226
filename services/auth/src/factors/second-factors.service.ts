import { Injectable } from '@nestjs/common';
import {
  Refusal,
  type AnswerOf,
  type readSecondFactorsCall,
  type SecondFactorMethod,
  type SecondFactorProof,
} from '@riserbo/contracts';
import type { Ask } from '@riserbo/messaging';
import { Log, Tenants, type Tx } from '@riserbo/runtime';
import { memberOf } from '../sessions/member';
import type { By } from './factor-log';
import { RecoveryCodes } from './recovery-codes.service';
import { Totps } from './totp.service';

const find = `
  SELECT EXISTS (SELECT 1 FROM totp_factors WHERE user_id = $1) AS totp,
         (SELECT count(*)::int FROM recovery_codes WHERE user_id = $1 AND used_at IS NULL) AS codes`;
interface Row {
  totp: boolean;
  codes: number;
}

/** B2, B3: the second factors of a person, and what proves one. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly tenants: Tenants,
    private readonly log: Log,
    private readonly totps: Totps,
    private readonly codes: RecoveryCodes,
  ) {}

  async read(ask: Ask): Promise<AnswerOf<typeof readSecondFactorsCall>> {
    const { userId } = memberOf(ask.actor);
    const { totp, codes } = await this.tenants.transaction(ask.actor, (tx) => factorsOf(tx, userId));
    return { totp, recoveryCodesLeft: codes };
  }

  /** How a person can show a second factor; none where none is on. */
  async methodsOf(tx: Tx, userId: string): Promise<SecondFactorMethod[]> {
    const { totp, codes } = await factorsOf(tx, userId);
    if (!totp) return [];
    return ['totp', ...(codes > 0 ? (['recovery_code'] as const) : [])];
  }

  /**
   * Spends what is shown, in the transaction of what it opens: it opens nothing a second time (X01, X02, X05). `record` is to follow.
   * @throws Refusal `second_factor_required`, `second_factor_wrong`, `unavailable`
   */
  async spend(tx: Tx, userId: string, proof: SecondFactorProof): Promise<SecondFactorMethod> {
    const method = methodOf(proof);
    const right =
      method === 'totp'
        ? await this.totps.spend(tx, userId, proof.code as string)
        : await this.codes.spend(tx, userId, proof.recoveryCode as string);
    if (right) return method;
    this.log.warn('second_factor_refused', { companyId: tx.companyId });
    throw new Refusal('second_factor_wrong');
  }

  /** B3: the use of a recovery code is told. */
  async record(tx: Tx, method: SecondFactorMethod, by: By, userId: string): Promise<void> {
    if (method === 'recovery_code') await this.codes.record(tx, by, userId);
  }
}

/** What is shown; one thing at a time. */
function methodOf(proof: SecondFactorProof): SecondFactorMethod {
  const shown = [proof.code, proof.recoveryCode].filter((each) => each !== undefined);
  if (shown.length === 0) throw new Refusal('second_factor_required');
  if (shown.length > 1) throw new Refusal('invalid_input', [{ path: '', code: 'one_second_factor' }]);
  return proof.code === undefined ? 'recovery_code' : 'totp';
}

async function factorsOf(tx: Tx, userId: string): Promise<Row> {
  const [row] = await tx.query<Row>(find, [userId]);
  return row ?? { totp: false, codes: 0 };
}
