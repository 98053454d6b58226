import { Injectable } from '@nestjs/common';
import { passkeySignInCall, passkeySignInOptionsCall, Refusal, type MemberRole } from '@riserbo/contracts';
import { column, ServeRaw, statement, Tenants, type Input, type RawContext, type Tx } from '@riserbo/runtime';
import { limits } from '../domain/attempts';
import { AssertionsService, type ReadyAssertion } from '../factors/assertions.service';
import { AttemptsService } from '../limits/attempts.service';
import { from } from '../limits/tallies';
import { SessionStartsService, type ProvenMember } from './session-starts.service';
import { SessionTokens } from './session-tokens';

// locks the person before the factors, like acts that change them
const selectHolder = statement(
  `SELECT m.user_id AS "userId", m.role
   FROM memberships m JOIN users u ON u.id = m.user_id JOIN passkeys p ON p.user_id = m.user_id
   WHERE m.company_id = :companyId AND p.credential_id = :credentialId AND m.disabled_at IS NULL
   FOR SHARE OF u`,
  { userId: column.uuid, role: column.oneOf<MemberRole>() },
);

/**
 * B4: signs in with a passkey instead of a password. The authenticator holds the key and has asked for a PIN
 * or a fingerprint, so it is both factors at once and no other is required.
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

  @ServeRaw(passkeySignInOptionsCall)
  async options({ ip }: RawContext<typeof passkeySignInOptionsCall>) {
    await this.attempts.spendFrom(limits.passkeyFromNetwork, ip);
    return this.assertions.options('sign_in');
  }

  /** The refusal does not say what is wrong. @throws Refusal `credentials_wrong`, `too_many_requests` */
  @ServeRaw(passkeySignInCall)
  async open(
    context: RawContext<typeof passkeySignInCall>,
    { passkey, slug, deviceTokens }: Input<typeof passkeySignInCall>,
  ) {
    const fromNetwork = from(limits.passkeyFromNetwork, context.ip);
    const tallies = [...fromNetwork, ...from(limits.passkeyOfCredential, context.ip, passkey.id)];
    await this.attempts.spendAll(tallies);
    const ready = await this.assertions.ready(passkey, 'sign_in', null);
    const credentialId = Buffer.from(passkey.id, 'base64url');
    const companyId = await this.tenants.lookup('company_by_passkey', [credentialId, slug ?? null]);
    if (!ready || companyId === undefined) throw new Refusal('credentials_wrong');
    const open = async (tx: Tx) => {
      const { userId } = await this.holder(tx, ready, credentialId);
      return this.starts.open(tx, userId, { shown: 'second_factor', deviceTokens });
    };
    const session = await this.tenants.transaction({ companyId }, open, context);
    await this.attempts.forgiveAll(tallies);
    await this.attempts.forgiveAll(fromNetwork); // of the challenge
    return this.tokens.answer(session);
  }

  private async holder(tx: Tx, ready: ReadyAssertion, credentialId: Buffer): Promise<ProvenMember> {
    const member = await tx.row(selectHolder, { credentialId });
    const handle = ready.assertion.response.userHandle;
    const isTheirs = member && (!handle || Buffer.from(handle, 'base64url').toString() === member.userId);
    if (!isTheirs || !(await this.assertions.spend(tx, member.userId, ready)))
      throw new Refusal('credentials_wrong');
    return member;
  }
}
