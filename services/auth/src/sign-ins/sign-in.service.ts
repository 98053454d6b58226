import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Refusal, type RequestOf, type SecondFactorNeeded, type signInCall } from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { Tenants } from '@riserbo/runtime';
import { normalised } from '../domain/address';
import { limits } from '../domain/attempts';
import type { Device } from '../domain/device';
import { passwordMark } from '../domain/password-mark';
import { LETTER_KEY } from '../letters/letter-key';
import { AttemptsService } from '../limits/attempts.service';
import { Devices } from '../limits/devices';
import { FailedProofsService } from '../limits/failed-proofs.service';
import { from, of, run, type Tally } from '../limits/tallies';
import { isPassword } from '../passwords/passwords';
import { SecondStepService } from './second-step.service';
import { SessionStartsService, type ProvenMember } from './session-starts.service';
import { SessionTokens, type SessionAnswer } from './session-tokens';

interface Member extends ProvenMember {
  passwordHash: string;
}
const find = `
  SELECT u.id AS "userId", m.role, u.password_hash AS "passwordHash"
  FROM memberships m JOIN users u ON u.id = m.user_id WHERE m.company_id = $1 AND u.email = $2 AND m.disabled_at IS NULL`;

/** B1, B5: address and password become a session, or a ticket for the second step (B2). Right and wrong, known and unknown, cost the same. */
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
    @Inject(LETTER_KEY) private readonly key: Buffer,
  ) {}

  /** @throws Refusal `credentials_wrong`, `too_many_requests` */
  async open(
    { email, password, slug, deviceTokens }: RequestOf<typeof signInCall>,
    context: CallContext,
  ): Promise<SessionAnswer | SecondFactorNeeded> {
    const address = normalised(email);
    const companyId =
      (await this.tenants.lookup('company_by_address', [address, slug ?? null])) ?? randomUUID();
    const member = await this.member(companyId, address);
    const proven = await this.proven({ companyId, member, address }, password, deviceTokens, context);
    const needed = await this.secondStep.needed({ companyId, ...proven });
    if (needed) return needed;
    const { userId, passwordHash } = proven;
    const proof = { shown: 'password' as const, passwordHash, deviceTokens };
    const opened = await this.tenants.transaction({ companyId }, (tx) =>
      this.starts.open(tx, userId, proof, context),
    );
    return this.tokens.answer(opened);
  }

  /** The member, if the password is right and the account is not under guesses. @throws Refusal `credentials_wrong`, `too_many_requests` */
  private async proven(
    { companyId, member, address }: { companyId: string; member: Member | undefined; address: string },
    password: string,
    deviceTokens: string[] | undefined,
    context: CallContext,
  ): Promise<Member> {
    const device = member && this.devices.known(member, deviceTokens);
    const tries = this.tries(member, device, address, context);
    await this.attempts.spendAll(tries);
    const inARow = this.inARow(member, device, address);
    const { isOver, isLast } = await this.attempts.lengthen(inARow);
    const isRight = await isPassword(member?.passwordHash, password);
    if (member && isRight && !isOver) {
      await this.attempts.forgiveAll([...tries, inARow]);
      return member;
    }
    if (member) {
      const { userId } = member;
      const who = {
        companyId,
        objectType: 'user' as const,
        objectId: userId,
        code: 'credentials_wrong' as const,
      };
      const letter = { kind: 'password_guessed' as const, to: { userId } };
      this.failed.note(isLast ? { ...who, letter } : who, context);
    }
    throw new Refusal('credentials_wrong');
  }

  /** B10: a new password begins a new run, and every device has its own, so that a stranger's guesses do not shut out the person. */
  private inARow(member: Member | undefined, device: Device | undefined, address: string): Tally {
    if (!member) return run(limits.unknownInARow, address);
    const { userId, passwordHash } = member;
    return run(limits.passwordsInARow, userId, passwordMark(this.key, passwordHash), device ?? '');
  }

  /** What a try counts against: a device that the person signed in with before is counted apart from everyone else in its network (B10). */
  private tries(
    member: Member | undefined,
    device: Device | undefined,
    address: string,
    { ip }: CallContext,
  ): Tally[] {
    if (member && device) return [of(limits.passwordOfDevice, member.userId, device)];
    return [...from(limits.passwordFromNetwork, ip), ...from(limits.passwordOfAddress, ip, address)];
  }

  private async member(companyId: string, address: string): Promise<Member | undefined> {
    const rows = await this.tenants.transaction({ companyId }, (tx) =>
      tx.query<Member>(find, [companyId, address]),
    );
    return rows[0];
  }
}
