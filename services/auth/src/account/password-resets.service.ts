import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { disownSessionCall, forgotPasswordCall, RequestOf, resetPasswordCall } from '@riserbo/contracts';
import type { Ask } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { Tenants, type Tx } from '@riserbo/runtime';
import { normalised } from '../companies/sign-up.service';
import { limits } from '../domain/attempts';
import { Letters } from '../letters/letters.service';
import { Attempts } from '../limits/attempts.service';
import { hashPassword, refuseCommon } from '../passwords/passwords';
import { SessionEnds } from '../sessions/session-ends.service';
import { PasswordChanges } from './password-changes.service';

const find = `SELECT u.id FROM users u JOIN memberships m ON m.user_id = u.id WHERE m.company_id = $1 AND u.email = $2`;
const dropOthers = `DELETE FROM letters WHERE company_id = $1 AND user_id = $2 AND kind = 'password_reset'`;
const hour = 3_600_000;
/** Written to for an unknown address, so that the work is the same; never sent, and swept within the hour. */
const nobody = { email: 'nobody@riserbo.invalid', name: '-', locale: 'en' as const };

/** B1: a mailed link sets a password and nothing more: it begins no session, so that no second factor is skipped (X06). */
@Injectable()
export class PasswordResets {
  constructor(
    private readonly tenants: Tenants,
    private readonly attempts: Attempts,
    private readonly letters: Letters,
    private readonly changes: PasswordChanges,
    private readonly ends: SessionEnds,
  ) {}

  /** The same answer, work and time for known and unknown addresses; only the mail differs. @throws Refusal `too_many_requests` */
  async ask({ email }: RequestOf<typeof forgotPasswordCall>, ask: Ask): Promise<Record<string, never>> {
    const address = normalised(email);
    await this.attempts.spend(limits.linkFromIp, ask.ip ?? '');
    const mayWrite = await this.attempts.within(limits.lettersToAddress, address);
    const companyId = (await this.tenants.lookup('company_by_address', [address, null])) ?? randomUUID();
    await this.tenants.transaction({ companyId }, async (tx) => {
      const [user] = await tx.query<{ id: string }>(find, [companyId, address]);
      const to = user ? { userId: user.id } : nobody;
      const send = mayWrite && user !== undefined;
      await this.letters.queue(tx, { kind: 'password_reset', to, life: user ? hour : 0, send }, ask);
    });
    return {};
  }

  /** @throws Refusal `letter_invalid`, `password_common`, `too_many_requests` */
  async set(
    { token, password }: RequestOf<typeof resetPasswordCall>,
    ask: Ask,
  ): Promise<Record<string, never>> {
    refuseCommon(password);
    await this.attempts.spend(limits.linkFromIp, ask.ip ?? '');
    const { companyId, letterId } = this.letters.named(token);
    const hash = await hashPassword(password);
    await this.tenants.transaction({ companyId }, async (tx) => {
      const { userId } = await this.letters.takeOfMember(tx, letterId, 'password_reset');
      await tx.query(dropOthers, [companyId, userId]);
      await this.changes.set(tx, userId, hash, ask);
    });
    return {};
  }

  /** B7: whoever was written to says that the sign-in was not theirs. @throws Refusal `letter_invalid`, `too_many_requests` */
  async disown({ token }: RequestOf<typeof disownSessionCall>, ask: Ask): Promise<Record<string, never>> {
    await this.attempts.spend(limits.linkFromIp, ask.ip ?? '');
    const { companyId, letterId } = this.letters.named(token);
    await this.tenants.transaction({ companyId }, async (tx: Tx) => {
      const { userId } = await this.letters.takeOfMember(tx, letterId, 'sign_in_notice');
      await this.ends.everywhere(tx, userId, ask);
      await this.letters.queue(tx, { kind: 'password_reset', to: { userId }, life: hour }, ask);
      await audit(tx, { by: ask, action: 'session.disown', objectType: 'member', objectId: userId });
    });
    return {};
  }
}
