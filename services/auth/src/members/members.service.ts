import { Injectable } from '@nestjs/common';
import {
  Refusal,
  type AnswerOf,
  type changeMemberCall,
  type listMembersCall,
  type MemberRole,
  type RequestOf,
} from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { checkVersion, Clock, decodeTimedCursor, encodeCursor, Tenants, type Tx } from '@riserbo/runtime';
import { changed } from '../domain/members';
import { memberOf } from '../sessions/member';
import { SessionEndsService } from '../sessions/session-ends.service';
import { OpenInvitationsService } from './open-invitations.service';

type Member = AnswerOf<typeof changeMemberCall>;
interface Row extends Omit<Member, 'joinedAt' | 'disabled'> {
  joinedAt: Date;
  disabledAt: Date | null;
}
const columns = `m.user_id AS "userId", u.name, u.email, m.role, m.disabled_at AS "disabledAt", m.created_at AS "joinedAt", m.version`;
const from = `FROM memberships m JOIN users u ON u.id = m.user_id WHERE m.company_id = $1`;
const oldestFirst = `
  SELECT ${columns} ${from} AND ($2::timestamptz IS NULL OR (m.created_at, m.user_id) > ($2, $3::uuid)) ORDER BY m.created_at, m.user_id LIMIT $4`;
const find = `SELECT ${columns} ${from} AND m.user_id = $2`;
// one after the other in a company: two owners cannot demote each other at once
const inTurn = `SELECT 1 FROM companies WHERE company_id = $1 FOR UPDATE`;
const countOwners = `SELECT count(*) FROM memberships WHERE company_id = $1 AND role = 'owner' AND disabled_at IS NULL`;
const write = `UPDATE memberships SET role = $3, disabled_at = $4, version = version + 1 WHERE company_id = $1 AND user_id = $2`;

/** A5: the members of a company. */
@Injectable()
export class MembersService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly ends: SessionEndsService,
    private readonly invitations: OpenInvitationsService,
  ) {}

  /** @throws Refusal `cursor_invalid` */
  async list(
    { cursor, limit }: RequestOf<typeof listMembersCall>,
    context: CallContext,
  ): Promise<AnswerOf<typeof listMembersCall>> {
    const [at, id] = cursor === undefined ? [null, null] : decodeTimedCursor(cursor);
    const rows = await this.tenants.transaction(context.actor, async (tx) => {
      const found = await tx.query<Row>(oldestFirst, [tx.companyId, at, id, limit + 1]);
      const body = { count: Math.min(found.length, limit) };
      await audit(tx, { by: context, action: 'member.list', objectType: 'member', objectId: null, body });
      return found;
    });
    const [shownRows, last] = [rows.slice(0, limit), rows[limit - 1]];
    const next =
      rows.length > limit && last ? { next: encodeCursor([last.joinedAt.toISOString(), last.userId]) } : {};
    return { items: shownRows.map(toMember), ...next };
  }

  /** Ends the member's sessions: what their tokens say of them is over (B5); and withdraws the invitations that they may no longer make. @throws Refusal `forbidden`, `last_owner`, `stale_version`, `if_match_required`, `not_found` */
  change({ userId, ...change }: RequestOf<typeof changeMemberCall>, context: CallContext): Promise<Member> {
    const { role: by } = memberOf(context.actor);
    return this.tenants.transaction(context.actor, async (tx) => {
      await tx.query(inTurn, [tx.companyId]);
      const before = await one(tx, userId);
      checkVersion(context, before.version);
      const after = changed(toMember(before), change, by, await owners(tx));
      const disabledAt = after.disabled ? (before.disabledAt ?? this.clock.now()) : null;
      await tx.query(write, [tx.companyId, userId, after.role, disabledAt]);
      await this.ends.inCompany(tx, userId, context);
      await this.invitations.withdrawOf(tx, userId, after, context);
      await audit(tx, {
        by: context,
        action: 'member.change',
        objectType: 'member',
        objectId: userId,
        body: { ...after },
      });
      return toMember(await one(tx, userId));
    });
  }
}

async function one(tx: Tx, userId: string): Promise<Row> {
  const [row] = await tx.query<Row>(find, [tx.companyId, userId]);
  if (!row) throw new Refusal('not_found');
  return row;
}
async function owners(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ count: string }>(countOwners, [tx.companyId]);
  return Number(row?.count);
}
function toMember({ joinedAt, disabledAt, ...row }: Row): Member & { role: MemberRole } {
  return { ...row, disabled: disabledAt !== null, joinedAt: joinedAt.toISOString() };
}
