import { Injectable } from '@nestjs/common';
import {
  Refusal,
  type AnswerOf,
  type passkeySignInCall,
  type passkeySignInOptionsCall,
  type RequestOf,
} from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { Tenants, type Tx } from '@riserbo/runtime';
import { limits } from '../domain/attempts';
import { AssertionsService, type ReadyAssertion } from '../factors/assertions.service';
import { AttemptsService } from '../limits/attempts.service';
import { SessionStartsService, type ProvenMember } from './session-starts.service';
import { SessionTokens, type SessionAnswer } from './session-tokens';

// the person first, then the factors: as whoever changes them
const find = `
  SELECT m.user_id AS "userId", m.role
  FROM memberships m JOIN users u ON u.id = m.user_id JOIN passkeys p ON p.user_id = m.user_id
  WHERE m.company_id = $1 AND p.credential_id = $2 AND m.disabled_at IS NULL FOR SHARE OF u`;

/**
 * B4: a passkey signs in without a password. The authenticator holds the key and has asked for a PIN or a finger, so it is both factors at once and no
 * other is asked for.
 */
@Injectable()
export class PasskeySignInService {
  constructor(
    private readonly tenants: Tenants,
    private readonly attempts: AttemptsService,
    private readonly assertions: AssertionsService,
    private readonly starts: SessionStartsService,
    private readonly tokens: SessionTokens,
  ) {}

  /** @throws Refusal `too_many_requests` */
  async options(context: CallContext): Promise<AnswerOf<typeof passkeySignInOptionsCall>> {
    await this.attempts.spendFrom(limits.passkeyFromNetwork, context.ip);
    return this.assertions.options('sign_in');
  }

  /** Says the same whatever is wrong. @throws Refusal `credentials_wrong`, `too_many_requests` */
  async open(
    { passkey, slug, deviceTokens }: RequestOf<typeof passkeySignInCall>,
    context: CallContext,
  ): Promise<SessionAnswer> {
    await this.attempts.spendFrom(limits.passkeyFromNetwork, context.ip);
    const ready = await this.assertions.ready(passkey, 'sign_in', null);
    const credentialId = Buffer.from(passkey.id, 'base64url');
    const companyId = await this.tenants.lookup('company_by_passkey', [credentialId, slug ?? null]);
    if (!ready || companyId === undefined) throw new Refusal('credentials_wrong');
    const opened = await this.tenants.transaction({ companyId }, async (tx) => {
      const { userId } = await this.holder(tx, ready, credentialId);
      return this.starts.open(tx, userId, { shown: 'second_factor', deviceTokens }, context);
    });
    return this.tokens.answer(opened);
  }

  private async holder(tx: Tx, ready: ReadyAssertion, credentialId: Buffer): Promise<ProvenMember> {
    const [member] = await tx.query<ProvenMember>(find, [tx.companyId, credentialId]);
    const handle = ready.assertion.response.userHandle;
    const isTheirs = member && (!handle || Buffer.from(handle, 'base64url').toString() === member.userId);
    if (!isTheirs || !(await this.assertions.spend(tx, member.userId, ready)))
      throw new Refusal('credentials_wrong');
    return member;
  }
}
