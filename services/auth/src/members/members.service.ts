import { Injectable } from '@nestjs/common';
import {
  changeMemberCall,
  listMembersCall,
  memberNamesCall,
  Refusal,
  type MemberRole,
} from '@riserbo/contracts';
import {
  after,
  column,
  pageOf,
  Serve,
  statement,
  toWire,
  type Context,
  type Input,
  type Tx,
} from '@riserbo/runtime';
import { changed } from '../domain/members';
import { SessionEndsService } from '../sessions/session-ends.service';
import { OpenInvitationsService } from './open-invitations.service';

const member = {
  ...{ userId: column.uuid, name: column.text, email: column.text, role: column.oneOf<MemberRole>() },
  ...{ disabledAt: column.nullable(column.timestamp), joinedAt: column.timestamp, version: column.integer },
};
const findMember = `
  SELECT m.user_id AS "userId", u.name, u.email, m.role, m.disabled_at AS "disabledAt",
    m.created_at AS "joinedAt", m.version
  FROM memberships m JOIN users u ON u.id = m.user_id WHERE m.company_id = :companyId` as const;
const selectOldestFirst = statement(
  `${findMember} AND (m.created_at, m.user_id) > (:at::timestamptz, :id::uuid)
   ORDER BY m.created_at, m.user_id LIMIT :rows`,
  member,
);
const selectMember = statement(`${findMember} AND m.user_id = :userId`, member);
const selectNames = statement(
  `SELECT m.user_id AS "userId", u.name FROM memberships m JOIN users u ON u.id = m.user_id
   WHERE m.company_id = :companyId AND m.user_id = ANY (:userIds::uuid[])`,
  { userId: column.uuid, name: column.text },
);
// serializes changes in a company, so that two owners cannot demote each other
const lockCompany = statement(
  `SELECT 1 AS one FROM companies WHERE company_id = :companyId FOR NO KEY UPDATE`,
  { one: column.integer },
);
const countOwners = statement(
  `SELECT count(*)::integer AS count FROM memberships
   WHERE company_id = :companyId AND role = 'owner' AND disabled_at IS NULL`,
  { count: column.integer },
);
const updateMember = statement(
  `UPDATE memberships SET role = :role, disabled_at = :disabledAt, version = version + 1
   WHERE company_id = :companyId AND user_id = :userId`,
);

/** A5: the members of a company. */
@Injectable()
export class MembersService {
  constructor(
    private readonly ends: SessionEndsService,
    private readonly invitations: OpenInvitationsService,
  ) {}

  /** Also of members who were disabled. */
  @Serve(memberNamesCall)
  async names({ tx }: Context<typeof memberNamesCall>, { userIds }: Input<typeof memberNamesCall>) {
    return { members: await tx.rows(selectNames, { userIds }) };
  }

  @Serve(listMembersCall)
  async list({ tx }: Context<typeof listMembersCall>, { cursor, limit }: Input<typeof listMembersCall>) {
    const [at, id] = after(cursor);
    const rows = await tx.rows(selectOldestFirst, { at, id, rows: limit + 1 });
    return pageOf(rows, limit, (row) => [row.joinedAt.toISOString(), row.userId], toResponse);
  }

  /**
   * Ends the member's sessions, because their tokens carry the old role (B5), and withdraws the invitations
   * they can no longer make. @throws Refusal `forbidden`, `last_owner`, `not_found`
   */
  @Serve(changeMemberCall)
  async change(
    context: Context<typeof changeMemberCall>,
    { userId, ...change }: Input<typeof changeMemberCall>,
  ) {
    const { tx, actor, now } = context;
    await tx.rows(lockCompany, {});
    const before = await one(tx, userId);
    context.checkVersion(before.version);
    const { count: owners = 0 } = (await tx.row(countOwners, {})) ?? {};
    const { role, disabled } = changed(toResponse(before), change, actor.role, owners);
    const disabledAt = disabled ? (before.disabledAt ?? now) : null;
    tx.send(updateMember, { userId, role, disabledAt });
    await this.ends.inCompany(tx, userId);
    await this.invitations.withdrawOf(tx, userId, { role, disabled });
    return toResponse({ ...before, role, disabledAt, version: before.version + 1 });
  }
}

async function one(tx: Tx, userId: string) {
  const row = await tx.row(selectMember, { userId });
  if (!row) throw new Refusal('not_found');
  return row;
}
const toResponse = <Row extends { disabledAt: Date | null }>({ disabledAt, ...row }: Row) => ({
  ...toWire(row),
  disabled: disabledAt !== null,
});
