import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  Refusal,
  type disownSessionCall,
  type forgotPasswordCall,
  type RequestOf,
  type resetPasswordCall,
} from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { Tenants, type Tx } from '@riserbo/runtime';
import { normalised } from '../domain/address';
import { limits } from '../domain/attempts';
import { passwordMark } from '../domain/password-mark';
import { LETTER_KEY } from '../letters/letter-key';
import { AccountMailsService } from '../letters/letters.service';
import { AttemptsService } from '../limits/attempts.service';
import { memberContext } from './member-context';
import { refuseCommon, refuseWeak, storedPassword } from '../passwords/passwords';
import { SessionEndsService } from '../sessions/session-ends.service';
import { PasswordChangesService } from './password-changes.service';

const find = `SELECT u.id, u.password_hash AS hash FROM users u JOIN memberships m ON m.user_id = u.id WHERE m.company_id = $1 AND u.email = $2`;
const hashOf = `SELECT password_hash AS hash FROM users WHERE id = $1 FOR NO KEY UPDATE`;
const hour = 3_600_000;
interface KnownUser {
  id: string;
  hash: string;
}

/**
 * B1: a mailed link sets a password and nothing more: it begins no session, so that no second factor is skipped (X06). A link is for the password that
 * was in force when it was written, so of several links one works, whatever company each was asked for in.
 */
@Injectable()
export class PasswordResetsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly attempts: AttemptsService,
    private readonly letters: AccountMailsService,
    private readonly changes: PasswordChangesService,
    private readonly ends: SessionEndsService,
    @Inject(LETTER_KEY) private readonly key: Buffer,
  ) {}

  /** The same answer, work and time for known and unknown addresses; only the mail differs. @throws Refusal `too_many_requests` */
  async ask(
    { email }: RequestOf<typeof forgotPasswordCall>,
    context: CallContext,
  ): Promise<Record<string, never>> {
    const address = normalised(email);
    await this.attempts.spendFrom(limits.linkFromNetwork, context.ip);
    const mayWrite = await this.attempts.within(limits.resetsOfAddress, address);
    const companyId = (await this.tenants.lookup('company_by_address', [address, null])) ?? randomUUID();
    await this.tenants.transaction({ companyId }, async (tx) => {
      const [user] = await tx.query<KnownUser>(find, [companyId, address]);
      await this.write(tx, user, mayWrite && user !== undefined, context);
    });
    return {};
  }

  /** @throws Refusal `letter_invalid`, one of the password, `too_many_requests` */
  async set(
    { token, password }: RequestOf<typeof resetPasswordCall>,
    context: CallContext,
  ): Promise<Record<string, never>> {
    refuseCommon(password);
    const { companyId, letterId } = this.letters.named(token);
    await this.attempts.spend(limits.followedLink, letterId);
    const stored = await storedPassword(password);
    await this.tenants.transaction({ companyId }, async (tx) => {
      const { userId, data } = await this.letters.takeOfMember(tx, letterId, 'password_reset');
      const [user] = await tx.query<Pick<KnownUser, 'hash'>>(hashOf, [userId]);
      if (data['password'] !== this.mark(user?.hash)) throw new Refusal('letter_invalid');
      refuseWeak(password, await memberContext(tx, userId));
      await this.changes.set(tx, userId, stored, context);
    });
    return {};
  }

  /** B7: whoever was written to says that the sign-in was not theirs. @throws Refusal `letter_invalid`, `too_many_requests` */
  async disown(
    { token }: RequestOf<typeof disownSessionCall>,
    context: CallContext,
  ): Promise<Record<string, never>> {
    const { companyId, letterId } = this.letters.named(token);
    await this.attempts.spend(limits.followedLink, letterId);
    await this.tenants.transaction({ companyId }, async (tx) => {
      const { userId } = await this.letters.takeOfMember(tx, letterId, 'sign_in_notice');
      await this.ends.everywhere(tx, userId, context);
      const [user] = await tx.query<Pick<KnownUser, 'hash'>>(hashOf, [userId]);
      if (user) await this.write(tx, { id: userId, ...user }, true, context);
      await audit(tx, { by: context, action: 'session.disown', objectType: 'member', objectId: userId });
    });
    return {};
  }

  private async write(
    tx: Tx,
    user: KnownUser | undefined,
    send: boolean,
    context: CallContext,
  ): Promise<void> {
    const letter = { kind: 'password_reset' as const, life: hour, data: { password: this.mark(user?.hash) } };
    if (user && send) await this.letters.queue(tx, { ...letter, to: { userId: user.id } }, context);
    else await this.letters.pretend(tx, letter, context);
  }

  private mark(hash = ''): string {
    return passwordMark(this.key, hash);
  }
}
