import { Injectable } from '@nestjs/common';
import {
  Refusal,
  type acceptInvitationCall,
  type AnswerOf,
  type inviteMemberCall,
  type MemberRole,
  type RequestOf,
} from '@riserbo/contracts';
import type { Ask } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { Clock, Tenants, type Tx } from '@riserbo/runtime';
import { normalised } from '../companies/sign-up.service';
import { limits } from '../domain/attempts';
import { demandRank } from '../domain/members';
import { Letters } from '../letters/letters.service';
import { Attempts } from '../limits/attempts.service';
import { hashPassword, refuseCommon } from '../passwords/passwords';
import { memberOf } from '../sessions/member';
import { joinCompany } from './join';

type Invite = RequestOf<typeof inviteMemberCall>;
const week = 7 * 86_400_000;
const findMember = `SELECT 1 FROM memberships m JOIN users u ON u.id = m.user_id WHERE m.company_id = $1 AND u.email = $2`;
const findCompany = `SELECT slug, locale FROM companies WHERE company_id = $1`;

/** A5: inviting somebody by mail, and becoming a member by the mailed link, which proves the mailbox. */
@Injectable()
export class Invitations {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly letters: Letters,
  ) {}

  /**
   * Answers alike whether the address has an account elsewhere or not; only its membership here is known here.
   * @throws Refusal `member_exists`, `forbidden` for an admin who invites an owner
   */
  async invite({ email, name, role }: Invite, ask: Ask): Promise<Record<string, never>> {
    demandRank(memberOf(ask.actor).role, role);
    const address = normalised(email);
    const send = await this.attempts.within(limits.lettersToAddress, address);
    await this.tenants.transaction(ask.actor, async (tx) => {
      if ((await tx.query(findMember, [tx.companyId, address])).length > 0)
        throw new Refusal('member_exists');
      const { locale } = await own(tx);
      const to = { email: address, name, locale };
      const id = await this.letters.queue(
        tx,
        { kind: 'invitation', to, life: week, data: { role }, send },
        ask,
      );
      const objectId = id ?? null;
      await audit(tx, { by: ask, action: 'member.invite', objectType: 'member', objectId, body: { role } });
    });
    return {};
  }

  /** The same work and the same answer for an address that is known and one that is not. @throws Refusal `letter_invalid`, `password_common` */
  async accept(
    { token, password }: RequestOf<typeof acceptInvitationCall>,
    ask: Ask,
  ): Promise<AnswerOf<typeof acceptInvitationCall>> {
    const { companyId, letterId } = this.letters.named(token);
    refuseCommon(password);
    const hash = await hashPassword(password);
    return this.tenants.transaction({ companyId }, async (tx) => {
      const letter = await this.letters.take(tx, letterId, 'invitation');
      const { slug } = await own(tx);
      const { email, name, data } = letter;
      const person = { email: email as string, name: name as string, passwordHash: hash };
      const userId = await joinCompany(tx, { ...person, role: data['role'] as MemberRole }, this.clock.now());
      await audit(tx, {
        by: ask,
        action: 'member.join',
        objectType: 'member',
        objectId: userId,
        body: letter.data,
      });
      return { companyId, slug };
    });
  }
}

async function own(tx: Tx): Promise<{ slug: string; locale: 'en' | 'it' }> {
  const [company] = await tx.query<{ slug: string; locale: 'en' | 'it' }>(findCompany, [tx.companyId]);
  if (!company) throw new Refusal('not_found');
  return company;
}
