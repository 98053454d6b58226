import { Injectable } from '@nestjs/common';
import {
  Refusal,
  type AnswerOf,
  type beginTotpCall,
  type confirmTotpCall,
  type RequestOf,
} from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { Clock, Tenants, type Tx } from '@riserbo/runtime';
import { toString as qrCode } from 'qrcode';
import { limits } from '../domain/attempts';
import { newRecoveryCodes } from '../domain/recovery-code';
import { AttemptsService } from '../limits/attempts.service';
import { memberOf } from '../sessions/member';
import { FactorLog, type FactorChange } from './factor-log';
import { RecoveryCodesService } from './recovery-codes.service';
import { lockFactors } from './state';
import { newTotpSecret, stepOf, totpLink } from './totp';
import { TotpKeys, type SealedSecret } from './totp-keys';

const enrolmentLife = 600_000;
const address = `SELECT email FROM users WHERE id = $1`;
const begin = `
  INSERT INTO totp_enrolments (user_id, secret, key_id, expires_at) VALUES ($1, $2, $3, $4)
  ON CONFLICT ON CONSTRAINT totp_enrolments_pkey DO UPDATE SET secret = excluded.secret, key_id = excluded.key_id, expires_at = excluded.expires_at`;
const waiting = `SELECT secret, key_id AS "keyId" FROM totp_enrolments WHERE user_id = $1 AND expires_at > $2 FOR UPDATE`;
const endEnrolment = `DELETE FROM totp_enrolments WHERE user_id = $1`;
const turnOn = `
  INSERT INTO totp_factors (user_id, secret, key_id, last_step, created_at) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT ON CONSTRAINT totp_factors_pkey DO UPDATE
    SET secret = excluded.secret, key_id = excluded.key_id, last_step = excluded.last_step, created_at = excluded.created_at`;
const turnOff = `DELETE FROM totp_factors WHERE user_id = $1 RETURNING user_id`;
const find = `SELECT secret, key_id AS "keyId" FROM totp_factors WHERE user_id = $1`;
// the database decides which of several that show one code came first
const spend = `UPDATE totp_factors SET last_step = $2 WHERE user_id = $1 AND last_step < $2 RETURNING user_id`;
const turnedOn: FactorChange = { action: 'second_factor.add', method: 'totp', letter: 'second_factor_on' };
const reseal = `UPDATE totp_factors SET secret = $2, key_id = $3 WHERE user_id = $1`;

/** B2: authenticator apps. */
@Injectable()
export class TotpService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly attempts: AttemptsService,
    private readonly keys: TotpKeys,
    private readonly codes: RecoveryCodesService,
    private readonly log: FactorLog,
  ) {}

  /** Nothing changes until the first code comes back. */
  async begin(context: CallContext): Promise<AnswerOf<typeof beginTotpCall>> {
    const { userId } = memberOf(context.actor);
    const secret = newTotpSecret();
    const sealed = await this.keys.seal(userId, secret);
    const expiresAt = new Date(this.clock.now().getTime() + enrolmentLife);
    const label = await this.tenants.transaction(context.actor, async (tx) => {
      await tx.query(begin, [userId, sealed.secret, sealed.keyId, expiresAt]);
      const [user] = await tx.query<{ email: string }>(address, [userId]);
      return user?.email ?? '';
    });
    const link = totpLink(secret, label);
    return { secret, link, qrSvg: await qrCode(link, { type: 'svg' }), expiresAt: expiresAt.toISOString() };
  }

  /** The code that turns it on is spent by that, so it cannot be the first one of a sign-in. @throws Refusal `enrolment_unknown`, `second_factor_wrong`, `too_many_requests` */
  async confirm(
    { code }: RequestOf<typeof confirmTotpCall>,
    context: CallContext,
  ): Promise<AnswerOf<typeof confirmTotpCall>> {
    const { userId } = memberOf(context.actor);
    await this.attempts.spend(limits.codeOfUser, userId);
    const recoveryCodes = newRecoveryCodes();
    await this.tenants.transaction(context.actor, async (tx) => {
      await lockFactors(tx, userId);
      await this.turnOn(tx, userId, code);
      await this.codes.replace(tx, userId, recoveryCodes);
      await this.log.write(tx, context, userId, turnedOn);
    });
    await this.attempts.forgive(limits.codeOfUser, userId);
    return { recoveryCodes };
  }

  /** Turning off what is off changes nothing. */
  async remove(context: CallContext): Promise<Record<string, never>> {
    const { userId } = memberOf(context.actor);
    await this.tenants.transaction(context.actor, async (tx) => {
      await lockFactors(tx, userId);
      if ((await tx.query(turnOff, [userId])).length === 0) return;
      await this.codes.afterRemoval(tx, context, userId, 'totp');
    });
    return {};
  }

  /** @returns whether the code was right and its time step not yet spent. @throws Refusal `unavailable` */
  async spend(tx: Tx, userId: string, code: string): Promise<boolean> {
    const [sealed] = await tx.query<SealedSecret>(find, [userId]);
    if (!sealed) return false;
    const { secret, fresh } = await this.keys.open(userId, sealed);
    const step = stepOf(secret, code, this.clock.now());
    const spent = step === undefined ? [] : await tx.query(spend, [userId, step]);
    if (spent.length > 0 && !fresh) await this.sealAnew(tx, userId, secret);
    return spent.length > 0;
  }

  private async sealAnew(tx: Tx, userId: string, secret: string): Promise<void> {
    const anew = await this.keys.seal(userId, secret);
    await tx.query(reseal, [userId, anew.secret, anew.keyId]);
  }

  private async turnOn(tx: Tx, userId: string, code: string): Promise<void> {
    const now = this.clock.now();
    const [sealed] = await tx.query<SealedSecret>(waiting, [userId, now]);
    if (!sealed) throw new Refusal('enrolment_unknown');
    const { secret } = await this.keys.open(userId, sealed);
    const step = stepOf(secret, code, now);
    if (step === undefined) throw new Refusal('second_factor_wrong');
    await tx.query(endEnrolment, [userId]);
    await tx.query(turnOn, [userId, sealed.secret, sealed.keyId, step, now]);
  }
}
