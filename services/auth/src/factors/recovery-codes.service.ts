import { Injectable } from '@nestjs/common';
import {
  Refusal,
  type AnswerOf,
  type renewRecoveryCodesCall,
  type SecondFactorMethod,
} from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { Clock, Tenants, type Tx } from '@riserbo/runtime';
import { newRecoveryCodes, recoveryCodeHash } from '../domain/recovery-code';
import { memberOf } from '../sessions/member';
import { FactorLog, type By } from './factor-log';
import { factorsOf, isOn, lockFactors } from './state';

const drop = `DELETE FROM recovery_codes WHERE user_id = $1`;
const insert = `INSERT INTO recovery_codes (user_id, code_hash, created_at) SELECT $1, unnest($2::bytea[]), $3`;
const use = `UPDATE recovery_codes SET used_at = $3 WHERE user_id = $1 AND code_hash = $2 AND used_at IS NULL RETURNING user_id`;
const isLong = `SELECT 1 FROM users WHERE id = $1 AND password_long`;

/** B3: ten codes for the day when the authenticator app is gone. */
@Injectable()
export class RecoveryCodesService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly log: FactorLog,
  ) {}

  /** @throws Refusal `second_factor_off` */
  async renew(context: CallContext): Promise<AnswerOf<typeof renewRecoveryCodesCall>> {
    const { userId } = memberOf(context.actor);
    const codes = newRecoveryCodes();
    await this.tenants.transaction(context.actor, async (tx) => {
      if (!isOn(await lockFactors(tx, userId))) throw new Refusal('second_factor_off');
      await this.replace(tx, userId, codes);
      await this.log.write(tx, context, userId, { action: 'recovery_code.renew' });
    });
    return { recoveryCodes: codes };
  }

  /** The old ones are void from now on. */
  async replace(tx: Tx, userId: string, codes: readonly string[]): Promise<void> {
    await tx.query(drop, [userId]);
    await tx.query(insert, [userId, codes.map(recoveryCodeHash), this.clock.now()]);
  }

  /**
   * After a second factor was removed: the person is told, and the codes go with the last one.
   * @throws Refusal `password_short` for the last one beside a password that is too short without it
   */
  async afterRemoval(tx: Tx, by: By, userId: string, method: SecondFactorMethod): Promise<void> {
    const others = isOn(await factorsOf(tx, userId));
    if (!others) {
      await requireLongPassword(tx, userId);
      await tx.query(drop, [userId]);
    }
    const letter = others ? 'second_factor_removed' : 'second_factor_off';
    await this.log.write(tx, by, userId, { action: 'second_factor.remove', method, letter });
  }

  /** @returns whether the code was one of the person's and not yet used */
  async spend(tx: Tx, userId: string, code: string): Promise<boolean> {
    const used = await tx.query(use, [userId, recoveryCodeHash(code), this.clock.now()]);
    return used.length > 0;
  }

  /** To follow on `spend`. */
  record(tx: Tx, by: By, userId: string): Promise<void> {
    return this.log.write(tx, by, userId, { action: 'recovery_code.use', letter: 'recovery_code_used' });
  }
}

async function requireLongPassword(tx: Tx, userId: string): Promise<void> {
  if ((await tx.query(isLong, [userId])).length === 0) throw new Refusal('password_short');
}
