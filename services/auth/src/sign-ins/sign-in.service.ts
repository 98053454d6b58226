import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Refusal, signInCall, type MemberRole } from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { column, ServeRaw, statement, Tenants, type Input, type RawContext } from '@riserbo/runtime';
import { normalised } from '../domain/address';
import { limits } from '../domain/attempts';
import type { Device } from '../domain/device';
import { passwordMark } from '../domain/password-mark';
import { AttemptsService } from '../limits/attempts.service';
import { Devices } from '../limits/devices';
import { FailedProofsService } from '../limits/failed-proofs.service';
import { from, of, run, type Tally } from '../limits/tallies';
import { isPassword } from '../passwords/passwords';
import { SecondStepService } from './second-step.service';
import { SessionStartsService, type ProvenMember } from './session-starts.service';
import { SessionTokens } from './session-tokens';

interface Member extends ProvenMember {
  passwordHash: string;
}
/** The account an attempt is for; without a member if the address is unknown. */
interface Account {
  companyId: string;
  address: string;
  member: Member | undefined;
}
const selectMember = statement(
  `SELECT u.id AS "userId", m.role, u.password_hash AS "passwordHash"
   FROM memberships m JOIN users u ON u.id = m.user_id
   WHERE m.company_id = :companyId AND u.email = :address AND m.disabled_at IS NULL`,
  { userId: column.uuid, role: column.oneOf<MemberRole>(), passwordHash: column.text },
);

/**
 * B1, B5: exchanges address and password for a session, or for a ticket for the second step (B2). Right and
 * wrong passwords, known and unknown addresses cost the same.
 */
@Injectable()
export class SignInService {
  constructor(
    private readonly tenants: Tenants,
    private readonly attempts: AttemptsService,
    private readonly devices: Devices,
    private readonly secondStep: SecondStepService,
    private readonly starts: SessionStartsService,
    private readonly tokens: SessionTokens,
    private readonly failed: FailedProofsService,
  ) {}

  /** @throws Refusal `credentials_wrong`, `too_many_requests` */
  @ServeRaw(signInCall)
  async open(
    context: RawContext<typeof signInCall>,
    { email, password, slug, deviceTokens }: Input<typeof signInCall>,
  ) {
    const account = await this.account(normalised(email), slug);
    const { companyId } = account;
    const { userId, passwordHash } = await this.proven(account, password, deviceTokens, context);
    const needed = await this.secondStep.needed({ companyId, userId, passwordHash });
    if (needed) return needed;
    const proof = { shown: 'password' as const, passwordHash, deviceTokens };
    const opened = await this.tenants.transaction(
      { companyId },
      (tx) => this.starts.open(tx, userId, proof),
      context,
    );
    return this.tokens.answer(opened);
  }

  /**
   * The member, if the password is right and the account is not being guessed at. @throws Refusal
   * `credentials_wrong`, `too_many_requests`
   */
  private async proven(
    account: Account,
    password: string,
    deviceTokens: string[] | undefined,
    context: CallContext,
  ): Promise<Member> {
    const { member } = account;
    const device = member && this.devices.known(member, deviceTokens);
    const tallies = talliesOf(account, device, context);
    await this.attempts.spendAll(tallies);
    const inARow = this.inARow(account, device);
    const { isOver, isLast } = await this.attempts.lengthen(inARow);
    const isRight = await isPassword(member?.passwordHash, password);
    if (member && isRight && !isOver) {
      await this.attempts.forgiveAll([...tallies, inARow]);
      return member;
    }
    if (member) this.note(account.companyId, member.userId, isLast, context);
    throw new Refusal('credentials_wrong');
  }

  /** B10: records a failure, and notifies the person of a long run. */
  private note(companyId: string, userId: string, isLast: boolean, context: CallContext): void {
    const failure = { companyId, objectType: 'user', objectId: userId, code: 'credentials_wrong' } as const;
    const mail = { kind: 'password_guessed' as const, to: { userId } };
    this.failed.note(isLast ? { ...failure, mail } : failure, context);
  }

  /**
   * B10: a new password starts a new run, and each device has a separate one, so that a stranger's guesses do
   * not lock the person out.
   */
  private inARow({ member, address }: Account, device: Device | undefined): Tally {
    if (!member) return run(limits.unknownInARow, address);
    const { userId, passwordHash } = member;
    return run(limits.passwordsInARow, userId, passwordMark(passwordHash), device ?? '');
  }

  private async account(address: string, slug: string | undefined): Promise<Account> {
    const found = await this.tenants.lookup('company_by_address', [address, slug ?? null]);
    const companyId = found ?? randomUUID();
    const [member] = await this.tenants.rows({ companyId }, selectMember, { address });
    return { companyId, address, member };
  }
}

/** B10: a device the person has signed in with before is counted apart from the rest of its network. */
function talliesOf({ member, address }: Account, device: Device | undefined, { ip }: CallContext): Tally[] {
  if (member && device) return [of(limits.passwordOfDevice, member.userId, device)];
  return [...from(limits.passwordFromNetwork, ip), ...from(limits.passwordOfAddress, ip, address)];
}
