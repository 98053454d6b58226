import { Injectable } from '@nestjs/common';
import { Refusal, type changePasswordCall, type RequestOf } from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { Tenants, type Tx } from '@riserbo/runtime';
import { limits } from '../domain/attempts';
import { AccountMailsService } from '../letters/letters.service';
import { AttemptsService } from '../limits/attempts.service';
import { SessionGuesses } from '../limits/session-guesses.service';
import { memberContext } from './member-context';
import {
  isPassword,
  refuseCommon,
  refuseWeak,
  storedPassword,
  type StoredPassword,
} from '../passwords/passwords';
import { memberOf } from '../sessions/member';
import { FactorVersions } from '../sessions/factor-versions.service';
import { SessionEndsService } from '../sessions/session-ends.service';

const find = `SELECT password_hash AS hash FROM users WHERE id = $1`;
// only over the one that was compared: of two changes at once the later one is refused
const replace = `UPDATE users SET password_hash = $3, password_long = $4 WHERE id = $1 AND password_hash = $2 RETURNING id`;
const overwrite = `UPDATE users SET password_hash = $2, password_long = $3 WHERE id = $1`;
const day = 86_400_000;

/** B1: another password ends the person's other sessions in every company, and the person is written to. */
@Injectable()
export class PasswordChangesService {
  constructor(
    private readonly tenants: Tenants,
    private readonly attempts: AttemptsService,
    private readonly guesses: SessionGuesses,
    private readonly letters: AccountMailsService,
    private readonly ends: SessionEndsService,
    private readonly versions: FactorVersions,
  ) {}

  /** Tries are counted by session, as those of a step-up. @throws Refusal `credentials_wrong`, one of the password, `too_many_requests` */
  async change(
    { currentPassword, newPassword }: RequestOf<typeof changePasswordCall>,
    context: CallContext,
  ): Promise<Record<string, never>> {
    const member = memberOf(context.actor);
    const { userId, sessionId } = member;
    refuseCommon(newPassword);
    await this.attempts.spend(limits.stepUpOfSession, sessionId);
    const known = await this.guesses.bounded(member, context, async () => {
      const rows = await this.tenants.transaction(member, (tx) => tx.query<{ hash: string }>(find, [userId]));
      const hash = rows[0]?.hash;
      if (hash === undefined || !(await isPassword(hash, currentPassword)))
        throw new Refusal('credentials_wrong');
      return hash;
    });
    await this.attempts.forgive(limits.stepUpOfSession, sessionId);
    const { hash, isLong } = await storedPassword(newPassword);
    await this.tenants.transaction(context.actor, async (tx) => {
      const replaced = await tx.query(replace, [userId, known, hash, isLong]);
      if (replaced.length === 0) throw new Refusal('credentials_wrong');
      refuseWeak(newPassword, await memberContext(tx, userId));
      await this.follow(tx, userId, context, sessionId);
      await audit(tx, { by: context, action: 'password.change', objectType: 'member', objectId: userId });
    });
    return {};
  }

  /** Sets a password that a mailed link allows to be set; ends every session. */
  async set(tx: Tx, userId: string, { hash, isLong }: StoredPassword, context: CallContext): Promise<void> {
    await tx.query(overwrite, [userId, hash, isLong]);
    await this.follow(tx, userId, context);
    await audit(tx, { by: context, action: 'password.reset', objectType: 'member', objectId: userId });
  }

  private async follow(tx: Tx, userId: string, context: CallContext, but?: string): Promise<void> {
    await this.ends.everywhere(tx, userId, context, but);
    await this.versions.renew(tx, userId);
    await this.letters.queue(tx, { kind: 'password_changed', to: { userId }, life: day }, context);
  }
}
