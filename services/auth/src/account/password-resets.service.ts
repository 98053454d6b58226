import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { disownSessionCall, forgotPasswordCall, Refusal, resetPasswordCall } from '@riserbo/contracts';
import { column, ServeRaw, statement, Tenants, type Input, type RawContext, type Tx } from '@riserbo/runtime';
import { normalised } from '../domain/address';
import { limits } from '../domain/attempts';
import { passwordMark } from '../domain/password-mark';
import { AccountMailsService } from '../account-mails/account-mails.service';
import { AttemptsService } from '../limits/attempts.service';
import { refuseCommon, refuseWeak, storedPassword } from '../passwords/passwords';
import { SessionEndsService } from '../sessions/session-ends.service';
import { memberContext } from './member-context';
import { PasswordChangesService } from './password-changes.service';

interface KnownUser {
  id: string;
  hash: string;
}
const selectByAddress = statement(
  `SELECT u.id, u.password_hash AS hash FROM users u JOIN memberships m ON m.user_id = u.id
   WHERE m.company_id = :companyId AND u.email = :address`,
  { id: column.uuid, hash: column.text },
);
const selectHashForUpdate = statement(
  `SELECT id, password_hash AS hash FROM users WHERE id = :userId FOR NO KEY UPDATE`,
  { id: column.uuid, hash: column.text },
);
const LINK_LIFE_MS = 3_600_000;

/**
 * B1: a mailed link sets a password and starts no session, so that no second factor is skipped (X06). A link
 * is bound to the password in force when it was written, so of several links only one works, in whichever
 * company each was requested.
 */
@Injectable()
export class PasswordResetsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly attempts: AttemptsService,
    private readonly mails: AccountMailsService,
    private readonly changes: PasswordChangesService,
    private readonly ends: SessionEndsService,
  ) {}

  /**
   * Response, work and time are the same for known and unknown addresses; only the mail differs. @throws
   * Refusal `too_many_requests`
   */
  @ServeRaw(forgotPasswordCall)
  async request(context: RawContext<typeof forgotPasswordCall>, { email }: Input<typeof forgotPasswordCall>) {
    const address = normalised(email);
    await this.attempts.spendFrom(limits.linkFromNetwork, context.ip);
    const isWithin = await this.attempts.within(limits.resetsOfAddress, address);
    const companyId = (await this.tenants.lookup('company_by_address', [address, null])) ?? randomUUID();
    const work = async (tx: Tx) => {
      const user = await tx.row(selectByAddress, { address });
      await this.write(tx, user, isWithin && user !== undefined);
    };
    await this.tenants.transaction({ companyId }, work, context);
    return {};
  }

  /** @throws Refusal `mail_link_invalid`, one of the password, `too_many_requests` */
  @ServeRaw(resetPasswordCall)
  async reset(
    context: RawContext<typeof resetPasswordCall>,
    { token, password }: Input<typeof resetPasswordCall>,
  ) {
    refuseCommon(password);
    const { companyId, accountMailId } = this.mails.named(token);
    await this.attempts.spend(limits.followedLink, accountMailId);
    const stored = await storedPassword(password);
    const work = async (tx: Tx) => {
      const { userId, data } = await this.mails.takeOfMember(tx, accountMailId, 'password_reset');
      const user = await tx.row(selectHashForUpdate, { userId });
      if (data['password'] !== this.mark(user?.hash)) throw new Refusal('mail_link_invalid');
      refuseWeak(password, await memberContext(tx, userId));
      await this.changes.set(tx, userId, stored);
    };
    await this.tenants.transaction({ companyId }, work, context);
    return {};
  }

  /**
   * B7: the person reports a sign-in that was not theirs. @throws Refusal `mail_link_invalid`,
   * `too_many_requests`
   */
  @ServeRaw(disownSessionCall)
  async disown(context: RawContext<typeof disownSessionCall>, { token }: Input<typeof disownSessionCall>) {
    const { companyId, accountMailId } = this.mails.named(token);
    await this.attempts.spend(limits.followedLink, accountMailId);
    const work = async (tx: Tx) => {
      const { userId } = await this.mails.takeOfMember(tx, accountMailId, 'sign_in_notice');
      await this.ends.everywhere(tx, userId);
      const user = await tx.row(selectHashForUpdate, { userId });
      if (user) await this.write(tx, user, true);
      tx.audit({ action: 'session.disown', objectType: 'member', objectId: userId });
    };
    await this.tenants.transaction({ companyId }, work, context);
    return {};
  }

  private async write(tx: Tx, user: KnownUser | undefined, send: boolean): Promise<void> {
    const data = { password: this.mark(user?.hash) };
    const mail = { kind: 'password_reset' as const, life: LINK_LIFE_MS, data };
    if (user && send) await this.mails.queue(tx, { ...mail, to: { userId: user.id } });
    else await this.mails.pretend(tx, mail);
  }

  private mark(hash = ''): string {
    return passwordMark(hash);
  }
}
