import { Injectable } from '@nestjs/common';
import { changePasswordCall, Refusal, type MemberActor } from '@riserbo/contracts';
import { column, ServeRaw, statement, Tenants, type Input, type RawContext, type Tx } from '@riserbo/runtime';
import { limits } from '../domain/attempts';
import { AccountMailsService } from '../account-mails/account-mails.service';
import { AttemptsService } from '../limits/attempts.service';
import { SessionGuessesService } from '../limits/session-guesses.service';
import {
  isPassword,
  refuseCommon,
  refuseWeak,
  storedPassword,
  type StoredPassword,
} from '../passwords/passwords';
import { FactorVersionsService } from '../sessions/factor-versions.service';
import { SessionEndsService } from '../sessions/session-ends.service';
import { memberContext } from './member-context';

const selectHash = statement(`SELECT password_hash AS hash FROM users WHERE id = :userId`, {
  hash: column.text,
});
// replaces only the hash that was compared: of two parallel changes the later one is refused
const replacePassword = statement(
  `UPDATE users SET password_hash = :hash, password_long = :isLong
   WHERE id = :userId AND password_hash = :known RETURNING id`,
  { id: column.uuid },
);
const setPassword = statement(
  `UPDATE users SET password_hash = :hash, password_long = :isLong WHERE id = :userId`,
);
const MAIL_LIFE_MS = 86_400_000;

/** B1: a new password ends the person's other sessions in every company, and the person is notified. */
@Injectable()
export class PasswordChangesService {
  constructor(
    private readonly tenants: Tenants,
    private readonly attempts: AttemptsService,
    private readonly guesses: SessionGuessesService,
    private readonly mails: AccountMailsService,
    private readonly ends: SessionEndsService,
    private readonly versions: FactorVersionsService,
  ) {}

  /**
   * Attempts are counted by session, like those of a step-up. @throws Refusal `credentials_wrong`, one of the
   * password, `too_many_requests`
   */
  @ServeRaw(changePasswordCall)
  async change(
    context: RawContext<typeof changePasswordCall>,
    { currentPassword, newPassword }: Input<typeof changePasswordCall>,
  ) {
    const { actor } = context;
    const { userId, sessionId } = actor;
    refuseCommon(newPassword);
    await this.attempts.spend(limits.stepUpOfSession, sessionId);
    const known = await this.guesses.bounded(actor, context, () => this.hashOf(actor, currentPassword));
    await this.attempts.forgive(limits.stepUpOfSession, sessionId);
    const stored = await storedPassword(newPassword);
    return context.act(async ({ tx }) => {
      if (!(await tx.row(replacePassword, { userId, known, ...stored })))
        throw new Refusal('credentials_wrong');
      refuseWeak(newPassword, await memberContext(tx, userId));
      await this.follow(tx, userId, sessionId);
      return {};
    });
  }

  /** Sets the password a mailed link allows; ends every session. */
  async set(tx: Tx, userId: string, stored: StoredPassword): Promise<void> {
    tx.send(setPassword, { userId, ...stored });
    await this.follow(tx, userId);
    tx.audit({ action: 'password.reset', objectType: 'member', objectId: userId });
  }

  /** The hash of the right password. @throws Refusal `credentials_wrong` */
  private async hashOf(member: MemberActor, password: string): Promise<string> {
    const [user] = await this.tenants.rows(member, selectHash, { userId: member.userId });
    if (!user || !(await isPassword(user.hash, password))) throw new Refusal('credentials_wrong');
    return user.hash;
  }

  private async follow(tx: Tx, userId: string, except?: string): Promise<void> {
    await this.ends.everywhere(tx, userId, except);
    await this.versions.renew(tx, userId);
    const mail = { kind: 'password_changed' as const, to: { userId }, life: MAIL_LIFE_MS };
    await this.mails.queue(tx, mail);
  }
}
