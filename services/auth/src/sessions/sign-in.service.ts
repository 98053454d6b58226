import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Refusal, type RequestOf, type SecondFactorNeeded, type signInCall } from '@riserbo/contracts';
import type { Ask } from '@riserbo/messaging';
import { Tenants } from '@riserbo/runtime';
import { normalised } from '../companies/sign-up.service';
import { limits } from '../domain/attempts';
import { Attempts } from '../limits/attempts.service';
import { Devices } from '../limits/devices';
import { from, of, type Tally } from '../limits/tallies';
import { isPassword } from '../passwords/passwords';
import { SecondStep } from './second-step.service';
import { SessionStarts, type ProvenMember } from './session-starts.service';
import { SessionTokens, type SessionAnswer } from './session-tokens';

interface Member extends ProvenMember {
  passwordHash: string;
}
const find = `
  SELECT u.id AS "userId", m.role, u.password_hash AS "passwordHash"
  FROM memberships m JOIN users u ON u.id = m.user_id WHERE m.company_id = $1 AND u.email = $2 AND m.disabled_at IS NULL`;

/** B1, B5: address and password become a session, or a ticket for the second step (B2). Right and wrong, known and unknown, cost the same. */
@Injectable()
export class SignIns {
  constructor(
    private readonly tenants: Tenants,
    private readonly attempts: Attempts,
    private readonly devices: Devices,
    private readonly secondStep: SecondStep,
    private readonly starts: SessionStarts,
    private readonly tokens: SessionTokens,
  ) {}

  /** @throws Refusal `credentials_wrong`, `too_many_requests` */
  async open(
    { email, password, slug, deviceTokens }: RequestOf<typeof signInCall>,
    ask: Ask,
  ): Promise<SessionAnswer | SecondFactorNeeded> {
    const address = normalised(email);
    const companyId =
      (await this.tenants.lookup('company_by_address', [address, slug ?? null])) ?? randomUUID();
    const member = await this.member(companyId, address);
    const tries = this.tries(member, deviceTokens, address, ask);
    await this.attempts.spendAll(tries);
    if (!(await isPassword(member?.passwordHash, password)) || !member)
      throw new Refusal('credentials_wrong');
    await this.attempts.forgiveAll(tries);
    const needed = await this.secondStep.needed({ companyId, ...member });
    if (needed) return needed;
    const { userId, passwordHash } = member;
    const proof = { shown: 'password' as const, passwordHash, deviceTokens };
    const opened = await this.tenants.transaction({ companyId }, (tx) =>
      this.starts.open(tx, userId, proof, ask),
    );
    return this.tokens.answer(opened);
  }

  /** What a try counts against: a device that the person signed in with before is counted apart from everyone else in its network (B10). */
  private tries(
    member: Member | undefined,
    deviceTokens: string[] | undefined,
    address: string,
    { ip }: Ask,
  ): Tally[] {
    const device = member && this.devices.known(member, deviceTokens);
    if (device) return [of(limits.passwordOfDevice, member.userId, device)];
    return [...from(limits.passwordFromNetwork, ip), ...from(limits.passwordOfAddress, ip, address)];
  }

  private async member(companyId: string, address: string): Promise<Member | undefined> {
    const rows = await this.tenants.transaction({ companyId }, (tx) =>
      tx.query<Member>(find, [companyId, address]),
    );
    return rows[0];
  }
}
