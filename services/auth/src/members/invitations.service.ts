import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  allows,
  letterRequested,
  Refusal,
  type acceptInvitationCall,
  type AnswerOf,
  type inviteMemberCall,
  type Locale,
  type MemberRole,
  type RequestOf,
} from '@riserbo/contracts';
import { emit, type CallContext } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { Clock, Tenants, type Tx } from '@riserbo/runtime';
import { normalised } from '../domain/address';
import { limits } from '../domain/attempts';
import { requireRank } from '../domain/members';
import { AccountMailsService } from '../letters/letters.service';
import { AttemptsService } from '../limits/attempts.service';
import { refuseCommon, refuseWeak, storedPassword } from '../passwords/passwords';
import { memberOf } from '../sessions/member';
import { joinCompany } from './join';

type Invite = RequestOf<typeof inviteMemberCall>;
interface Invitation {
  id: string;
  version: number;
}
const week = 7 * 86_400_000;
const mostOpen = 200;
const findMember = `SELECT 1 FROM memberships m JOIN users u ON u.id = m.user_id WHERE m.company_id = $1 AND u.email = $2`;
const findCompany = `SELECT slug, name AS "companyName", locale FROM companies WHERE company_id = $1`;
// invitations of a company are made one after the other, so that there are never more of them than are shown
const findCompanyInTurn = `${findCompany} FOR NO KEY UPDATE`;
// whoever disables the inviter waits for this, and then withdraws the invitation, or is before it
const rankOf = `SELECT role FROM memberships WHERE company_id = $1 AND user_id = $2 AND disabled_at IS NULL FOR SHARE`;
const write = `
  INSERT INTO letters AS l (company_id, id, kind, email, name, locale, data, invited_by, created_at, expires_at)
  VALUES ($1, $2, 'invitation', $3, $4, $5, $6::jsonb, $7, $8, $9)
  ON CONFLICT (company_id, email) WHERE kind = 'invitation' DO UPDATE
  SET name = excluded.name, locale = excluded.locale, data = excluded.data, invited_by = excluded.invited_by, created_at = excluded.created_at,
      expires_at = excluded.expires_at, version = l.version + 1
  WHERE $10 OR l.data ->> 'role' <> 'owner' OR l.expires_at <= $8
  RETURNING id, version`;
const countOpen = `SELECT count(*) FROM letters WHERE company_id = $1 AND kind = 'invitation' AND expires_at > $2`;

/** A5: inviting somebody by mail, and becoming a member by the mailed link, which proves the mailbox. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly attempts: AttemptsService,
    private readonly letters: AccountMailsService,
  ) {}

  /**
   * Answers alike whether the address has an account elsewhere or not; only its membership here is known here. An address that is invited already gets
   * the mail again, and what is asked now is what its one link gives.
   * @throws Refusal `member_exists`, `list_full`, `too_many_requests`, `forbidden` for an admin who invites an owner or changes such an invitation
   */
  async invite({ email, name, role }: Invite, context: CallContext): Promise<Record<string, never>> {
    const { companyId, userId } = memberOf(context.actor);
    await this.attempts.spend(limits.invitationsOfCompany, companyId);
    const address = normalised(email);
    const send = await this.attempts.within(limits.lettersToAddress, address);
    await this.tenants.transaction(context.actor, async (tx) => {
      const now = this.clock.now();
      const { locale } = await company(tx, findCompanyInTurn);
      const by = await rank(tx, userId);
      requireRank(by, role);
      const who = [address, name, locale, JSON.stringify({ role }), userId];
      const times = [now, new Date(now.getTime() + week)];
      const values = [tx.companyId, randomUUID(), ...who, ...times, by === 'owner'];
      const [invitation] = await tx.query<Invitation>(write, values);
      if (!invitation) throw new Refusal('forbidden');
      await this.refuse(tx, address, now);
      const { id, version } = invitation;
      if (send) await emit(tx, letterRequested, { id, version, kind: 'invitation', locale }, now, context);
      const object = { objectType: 'invitation', objectId: id } as const;
      await audit(tx, { by: context, action: 'member.invite', ...object, body: { role, version } });
    });
    return {};
  }

  /** After the row is written: whoever accepts at the same time has been waited for. @throws Refusal `member_exists`, `list_full` */
  private async refuse(tx: Tx, address: string, now: Date): Promise<void> {
    if ((await tx.query(findMember, [tx.companyId, address])).length > 0) throw new Refusal('member_exists');
    const [open] = await tx.query<{ count: string }>(countOpen, [tx.companyId, now]);
    if (Number(open?.count) > mostOpen) throw new Refusal('list_full');
  }

  /** The same work and the same answer for an address that is known and one that is not. @throws Refusal `letter_invalid`, one of the password, `too_many_requests` */
  async accept(
    { token, password }: RequestOf<typeof acceptInvitationCall>,
    context: CallContext,
  ): Promise<AnswerOf<typeof acceptInvitationCall>> {
    const { companyId, letterId } = this.letters.named(token);
    refuseCommon(password);
    // a link that is used up still has our signature, and a hash is dear
    await this.attempts.spend(limits.followedLink, letterId);
    const stored = await storedPassword(password);
    return this.tenants.transaction({ companyId }, async (tx) => {
      const { email, name, data } = await this.letters.held(tx, letterId, 'invitation');
      if (email === null || name === null) throw new Refusal('letter_invalid');
      const { slug, companyName } = await company(tx, findCompany);
      refuseWeak(password, { hasSecondFactor: false, about: [email, name, companyName, slug] });
      const role = data['role'] as MemberRole;
      const userId = await joinCompany(tx, { letterId, email, name, password: stored }, this.clock.now());
      const body = { role, invitationId: letterId };
      await audit(tx, { by: context, action: 'member.join', objectType: 'member', objectId: userId, body });
      return { companyId, slug };
    });
  }
}

interface Company {
  slug: string;
  companyName: string;
  locale: Locale;
}
async function company(tx: Tx, text: string): Promise<Company> {
  const [row] = await tx.query<Company>(text, [tx.companyId]);
  if (!row) throw new Refusal('not_found');
  return row;
}
/** @throws Refusal `forbidden` for who is no manager any more */
async function rank(tx: Tx, userId: string): Promise<MemberRole> {
  const [row] = await tx.query<{ role: MemberRole }>(rankOf, [tx.companyId, userId]);
  if (!row || !allows('members:manage', row.role)) throw new Refusal('forbidden');
  return row.role;
}
