import { Injectable } from '@nestjs/common';
import { beginTotpCall, confirmTotpCall, Refusal, removeTotpCall } from '@riserbo/contracts';
import {
  Clock,
  column,
  Serve,
  ServeRaw,
  statement,
  type Context,
  type Input,
  type RawContext,
  type Tx,
} from '@riserbo/runtime';
import { toString as qrCode } from 'qrcode';
import { limits } from '../domain/attempts';
import { newRecoveryCodes } from '../domain/recovery-code';
import { AttemptsService } from '../limits/attempts.service';
import { FactorLog, type FactorChange } from './factor-log';
import { RecoveryCodesService } from './recovery-codes.service';
import { lockFactors } from './state';
import { newTotpSecret, stepOf, totpLink } from './totp';
import { TotpKeys } from './totp-keys';

const ENROLMENT_LIFE_MS = 600_000;
const sealed = { secret: column.bytes, keyId: column.text };
const user = { userId: column.uuid };
const selectAddress = statement(`SELECT email FROM users WHERE id = :userId`, { email: column.text });
const upsertEnrolment = statement(
  `INSERT INTO totp_enrolments (user_id, secret, key_id, expires_at)
   VALUES (:userId, :secret, :keyId, :expiresAt)
   ON CONFLICT ON CONSTRAINT totp_enrolments_pkey
   DO UPDATE SET secret = excluded.secret, key_id = excluded.key_id, expires_at = excluded.expires_at`,
);
const selectEnrolmentForUpdate = statement(
  `SELECT secret, key_id AS "keyId" FROM totp_enrolments
   WHERE user_id = :userId AND expires_at > :now FOR UPDATE`,
  sealed,
);
const deleteEnrolment = statement(`DELETE FROM totp_enrolments WHERE user_id = :userId`);
const upsertFactor = statement(
  `INSERT INTO totp_factors (user_id, secret, key_id, last_step, created_at)
   VALUES (:userId, :secret, :keyId, :step, :now)
   ON CONFLICT ON CONSTRAINT totp_factors_pkey DO UPDATE
   SET secret = excluded.secret, key_id = excluded.key_id, last_step = excluded.last_step,
     created_at = excluded.created_at`,
);
const deleteFactor = statement(
  `DELETE FROM totp_factors WHERE user_id = :userId RETURNING user_id AS "userId"`,
  user,
);
const selectFactor = statement(
  `SELECT secret, key_id AS "keyId" FROM totp_factors WHERE user_id = :userId`,
  sealed,
);
// of several requests with one code, the database lets the first one through
const spendStep = statement(
  `UPDATE totp_factors SET last_step = :step WHERE user_id = :userId AND last_step < :step
   RETURNING user_id AS "userId"`,
  user,
);
const updateSecret = statement(
  `UPDATE totp_factors SET secret = :secret, key_id = :keyId WHERE user_id = :userId`,
);
const turnedOn: FactorChange = { action: 'second_factor.add', method: 'totp', mail: 'second_factor_on' };

/** B2: authenticator apps. */
@Injectable()
export class TotpService {
  constructor(
    private readonly clock: Clock,
    private readonly attempts: AttemptsService,
    private readonly keys: TotpKeys,
    private readonly codes: RecoveryCodesService,
    private readonly log: FactorLog,
  ) {}

  /** Nothing changes until the first code is confirmed. */
  @Serve(beginTotpCall)
  async begin({ tx, now, actor: { userId } }: Context<typeof beginTotpCall>) {
    const secret = newTotpSecret();
    const expiresAt = new Date(now.getTime() + ENROLMENT_LIFE_MS);
    tx.send(upsertEnrolment, { userId, ...this.keys.seal(userId, secret), expiresAt });
    const link = totpLink(secret, (await tx.row(selectAddress, { userId }))?.email ?? '');
    return { secret, link, qrSvg: await qrCode(link, { type: 'svg' }), expiresAt: expiresAt.toISOString() };
  }

  /**
   * The code that turns the app on is spent by that, so it cannot sign in as well. @throws Refusal
   * `enrolment_unknown`, `second_factor_wrong`, `too_many_requests`
   */
  @ServeRaw(confirmTotpCall)
  async confirm(
    { actor: { userId }, act }: RawContext<typeof confirmTotpCall>,
    { code }: Input<typeof confirmTotpCall>,
  ) {
    // counted in a separate transaction, so that a wrong code counts although the act is rolled back
    await this.attempts.spend(limits.codeOfUser, userId);
    const confirmed = await act(async ({ tx }) => {
      const recoveryCodes = newRecoveryCodes();
      await lockFactors(tx, userId);
      await this.turnOn(tx, userId, code);
      this.codes.replace(tx, userId, recoveryCodes);
      await this.log.write(tx, userId, turnedOn);
      return { recoveryCodes };
    });
    await this.attempts.forgive(limits.codeOfUser, userId);
    return confirmed;
  }

  /** Does nothing if the app is off. */
  @Serve(removeTotpCall)
  async remove({ tx, actor: { userId } }: Context<typeof removeTotpCall>) {
    await lockFactors(tx, userId);
    if (await tx.row(deleteFactor, { userId })) await this.codes.afterRemoval(tx, userId, 'totp');
    return {};
  }

  /** @returns whether the code was right and its time step unspent. @throws Refusal `unavailable` */
  async spend(tx: Tx, userId: string, code: string): Promise<boolean> {
    const factor = await tx.row(selectFactor, { userId });
    if (!factor) return false;
    const { secret, isCurrent } = this.keys.open(userId, factor);
    const step = stepOf(secret, code, this.clock.now());
    if (step === undefined || !(await tx.row(spendStep, { userId, step }))) return false;
    if (!isCurrent) tx.send(updateSecret, { userId, ...this.keys.seal(userId, secret) });
    return true;
  }

  private async turnOn(tx: Tx, userId: string, code: string): Promise<void> {
    const enrolment = await tx.row(selectEnrolmentForUpdate, { userId, now: tx.now });
    if (!enrolment) throw new Refusal('enrolment_unknown');
    const { secret } = this.keys.open(userId, enrolment);
    const step = stepOf(secret, code, this.clock.now());
    if (step === undefined) throw new Refusal('second_factor_wrong');
    tx.send(deleteEnrolment, { userId });
    tx.send(upsertFactor, { userId, ...enrolment, step, now: tx.now });
  }
}
