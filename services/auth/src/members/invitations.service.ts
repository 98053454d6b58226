import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  acceptInvitationCall,
  allows,
  inviteMemberCall,
  accountMailRequested,
  Refusal,
  type MemberRole,
} from '@riserbo/contracts';
import {
  column,
  ServeRaw,
  statement,
  type Context,
  type Input,
  type RawContext,
  type Tx,
} from '@riserbo/runtime';
import { companies } from '../entities/company.entity';
import { normalised } from '../domain/address';
import { limits } from '../domain/attempts';
import { requireRank } from '../domain/members';
import { AccountMailsService } from '../account-mails/account-mails.service';
import { AttemptsService } from '../limits/attempts.service';
import { refuseCommon, refuseWeak, storedPassword } from '../passwords/passwords';
import { joinCompany } from './join';

type Invite = typeof inviteMemberCall;
const LINK_LIFETIME_MS = 7 * 86_400_000;
const MAX_OPEN = 200;
const selectMember = statement(
  `SELECT u.id FROM memberships m JOIN users u ON u.id = m.user_id
   WHERE m.company_id = :companyId AND u.email = :email`,
  { id: column.uuid },
);
const company = ['slug', 'name', 'locale'] as const;
const findCompany = `SELECT ${companies.list(company)} FROM companies WHERE company_id = :companyId` as const;
const selectCompany = statement(findCompany, companies.row(company));
// invitations of a company are made one after the other, so that they never exceed the limit
const selectCompanyForUpdate = statement(`${findCompany} FOR NO KEY UPDATE`, companies.row(company));
// a concurrent disabling of the inviter waits for this and withdraws the invitation, or came before it
const selectRole = statement(
  `SELECT role FROM memberships
   WHERE company_id = :companyId AND user_id = :userId AND disabled_at IS NULL FOR SHARE`,
  { role: column.oneOf<MemberRole>() },
);
const upsertInvitation = statement(
  `INSERT INTO account_mails AS l (company_id, id, kind, email, name, locale, data, invited_by, created_at, expires_at)
   VALUES (:companyId, :id, 'invitation', :email, :name, :locale, jsonb_build_object('role', :role::text),
     :userId, :now, :expiresAt)
   ON CONFLICT (company_id, email) WHERE kind = 'invitation' DO UPDATE
   SET name = excluded.name, locale = excluded.locale, data = excluded.data, invited_by = excluded.invited_by,
     created_at = excluded.created_at, expires_at = excluded.expires_at, version = l.version + 1
   WHERE :byOwner::boolean OR l.data ->> 'role' <> 'owner' OR l.expires_at <= :now
   RETURNING id, version`,
  { id: column.uuid, version: column.integer },
);
const countOpen = statement(
  `SELECT count(*)::integer AS count FROM account_mails
   WHERE company_id = :companyId AND kind = 'invitation' AND expires_at > :now`,
  { count: column.integer },
);

/** A5: invites a person by mail, and makes them a member by the mailed link, which proves the mailbox. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly attempts: AttemptsService,
    private readonly mails: AccountMailsService,
  ) {}

  /**
   * The response does not reveal whether the address has an account elsewhere. Inviting an address again
   * sends the mail again; its one link then gives the new role. @throws Refusal `member_exists`, `list_full`,
   * `too_many_requests`, `forbidden` for an admin who invites an owner or changes such an invitation
   */
  @ServeRaw(inviteMemberCall)
  async invite(context: RawContext<Invite>, input: Input<Invite>) {
    await this.attempts.spend(limits.invitationsOfCompany, context.actor.companyId);
    const email = normalised(input.email);
    const send = await this.attempts.within(limits.mailsToAddress, email);
    return context.act((act) => this.store(act, { ...input, email }, send));
  }

  private async store(
    { tx, actor, now }: Context<Invite>,
    { email, name, role }: Input<Invite>,
    send: boolean,
  ) {
    const { locale } = known(await tx.row(selectCompanyForUpdate, {}));
    const { userId } = actor;
    const by = await roleOf(tx, userId);
    requireRank(by, role);
    const expiresAt = new Date(now.getTime() + LINK_LIFETIME_MS);
    const row = { id: randomUUID(), email, name, locale, role, userId, now, expiresAt };
    const invitation = await tx.row(upsertInvitation, { ...row, byOwner: by === 'owner' });
    if (!invitation) throw new Refusal('forbidden');
    await refuseIfFull(tx, email);
    const { id, version } = invitation;
    if (send) tx.emit(accountMailRequested, { id, version, kind: 'invitation', locale });
    tx.audit({ action: 'member.invite', objectType: 'invitation', objectId: id, body: { role, version } });
    return {};
  }

  /**
   * Does the same work, with the same response, for known and unknown addresses. @throws Refusal
   * `mail_link_invalid`, a refusal of the password, `too_many_requests`
   */
  @ServeRaw(acceptInvitationCall)
  async accept(
    context: RawContext<typeof acceptInvitationCall>,
    { token, password }: Input<typeof acceptInvitationCall>,
  ) {
    const { companyId, accountMailId } = this.mails.named(token);
    refuseCommon(password);
    // a used link still carries our signature, and hashing is expensive
    await this.attempts.spend(limits.followedLink, accountMailId);
    const stored = await storedPassword(password);
    return context.act(
      async ({ tx }) => {
        const { email, name, data } = await this.mails.held(tx, accountMailId, 'invitation');
        if (email === null || name === null) throw new Refusal('mail_link_invalid');
        const { slug, name: companyName } = known(await tx.row(selectCompany, {}));
        refuseWeak(password, { hasSecondFactor: false, about: [email, name, companyName, slug] });
        const userId = await joinCompany(tx, { accountMailId, email, name, password: stored });
        const body = { role: data['role'] ?? null, invitationId: accountMailId };
        tx.audit({ action: 'member.join', objectType: 'member', objectId: userId, body });
        return { companyId, slug };
      },
      { companyId },
    );
  }
}

/**
 * Called after the row is written: the write has waited for a concurrent acceptance. @throws Refusal
 * `member_exists`, `list_full`
 */
async function refuseIfFull(tx: Tx, email: string): Promise<void> {
  if (await tx.row(selectMember, { email })) throw new Refusal('member_exists');
  const open = await tx.row(countOpen, { now: tx.now });
  if (open && open.count > MAX_OPEN) throw new Refusal('list_full');
}

function known<Row>(row: Row | undefined): Row {
  if (!row) throw new Refusal('not_found');
  return row;
}
/** @throws Refusal `forbidden` if the member is no longer a manager */
async function roleOf(tx: Tx, userId: string): Promise<MemberRole> {
  const row = await tx.row(selectRole, { userId });
  if (!row || !allows('members:manage', row.role)) throw new Refusal('forbidden');
  return row.role;
}
