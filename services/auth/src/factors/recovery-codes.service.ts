import { Injectable } from '@nestjs/common';
import {
  Refusal,
  renewRecoveryCodesCall,
  type MemberActor,
  type SecondFactorMethod,
} from '@riserbo/contracts';
import { column, Serve, statement, type Context, type Tx } from '@riserbo/runtime';
import { newRecoveryCodes, recoveryCodeHash } from '../domain/recovery-code';
import { FactorVersionsService } from '../sessions/factor-versions.service';
import { FactorLog } from './factor-log';
import { factorsOf, isOn, lockFactors } from './state';

const deleteCodes = statement(`DELETE FROM recovery_codes WHERE user_id = :userId`);
const insertCodes = statement(
  `INSERT INTO recovery_codes (user_id, code_hash, created_at) SELECT :userId, unnest(:hashes::bytea[]), :now`,
);
const useCode = statement(
  `UPDATE recovery_codes SET used_at = :now WHERE user_id = :userId AND code_hash = :hash AND used_at IS NULL
   RETURNING user_id AS "userId"`,
  { userId: column.uuid },
);
const selectPasswordLength = statement(`SELECT password_long AS "isLong" FROM users WHERE id = :userId`, {
  isLong: column.boolean,
});

/** B3: ten codes for a lost authenticator app. */
@Injectable()
export class RecoveryCodesService {
  constructor(
    private readonly log: FactorLog,
    private readonly versions: FactorVersionsService,
  ) {}

  @Serve(renewRecoveryCodesCall)
  async renew({ tx, actor: { userId } }: Context<typeof renewRecoveryCodesCall>) {
    if (!isOn(await lockFactors(tx, userId))) throw new Refusal('second_factor_off');
    const recoveryCodes = newRecoveryCodes();
    this.replace(tx, userId, recoveryCodes);
    await this.versions.renew(tx, userId);
    return { recoveryCodes };
  }

  /** Voids the old codes. */
  replace(tx: Tx, userId: string, codes: readonly string[]): void {
    tx.send(deleteCodes, { userId });
    tx.send(insertCodes, { userId, hashes: codes.map(recoveryCodeHash), now: tx.now });
  }

  /**
   * After a second factor was removed: notifies the person, and deletes the codes with the last factor.
   * @throws Refusal `password_short` for the last one if the password is too short to be alone
   */
  async afterRemoval(tx: Tx, userId: string, method: SecondFactorMethod): Promise<void> {
    const hasOthers = isOn(await factorsOf(tx, userId));
    if (!hasOthers) {
      const user = await tx.row(selectPasswordLength, { userId });
      if (!user?.isLong) throw new Refusal('password_short');
      tx.send(deleteCodes, { userId });
    }
    const mail = hasOthers ? 'second_factor_removed' : 'second_factor_off';
    await this.log.write(tx, userId, { action: 'second_factor.remove', method, mail });
  }

  /** @returns whether the code belonged to the person and was unused */
  async spend(tx: Tx, userId: string, code: string): Promise<boolean> {
    const used = await tx.rows(useCode, { userId, hash: recoveryCodeHash(code), now: tx.now });
    return used.length > 0;
  }

  /** Call it after `spend`. */
  record(tx: Tx, userId: string, actor?: MemberActor): Promise<void> {
    const change = { action: 'recovery_code.use', mail: 'recovery_code_used' } as const;
    return this.log.write(tx, userId, change, actor);
  }
}
