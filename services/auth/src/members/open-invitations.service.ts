import { Injectable } from '@nestjs/common';
import {
  allows,
  Refusal,
  type AnswerOf,
  type listInvitationsCall,
  type MemberRole,
  type RequestOf,
  type withdrawInvitationCall,
} from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import { Clock, Tenants, type Tx } from '@riserbo/runtime';
import { requireRank, type Member } from '../domain/members';
import { memberOf } from '../sessions/member';

type Invitation = AnswerOf<typeof listInvitationsCall>['items'][number];
interface Row extends Omit<Invitation, 'invitedBy' | 'invitedAt' | 'expiresAt'> {
  inviterId: string | null;
  inviterName: string | null;
  invitedAt: Date;
  expiresAt: Date;
}
interface Withdrawn {
  id: string;
  role: MemberRole;
}
const list = `
  SELECT l.id AS "invitationId", l.email, l.name, l.data ->> 'role' AS role, u.id AS "inviterId", u.name AS "inviterName", l.created_at AS "invitedAt",
         l.expires_at AS "expiresAt"
  FROM letters l LEFT JOIN users u ON u.id = l.invited_by
  WHERE l.company_id = $1 AND l.kind = 'invitation' AND l.expires_at > $2 ORDER BY l.created_at DESC, l.id LIMIT 200`;
const withdraw = `
  DELETE FROM letters WHERE company_id = $1 AND id = $2 AND kind = 'invitation' AND expires_at > $3 RETURNING id, data ->> 'role' AS role`;
const withdrawOf = `
  DELETE FROM letters WHERE company_id = $1 AND invited_by = $2 AND kind = 'invitation' AND ($3 OR data ->> 'role' = 'owner')
  RETURNING id, data ->> 'role' AS role`;

/** A5: invitations that nobody has followed yet. */
@Injectable()
export class OpenInvitationsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  /** All that are open, the newest first; there are 200 at the most. */
  list(context: CallContext): Promise<AnswerOf<typeof listInvitationsCall>> {
    return this.tenants.transaction(context.actor, async (tx) => {
      const rows = await tx.query<Row>(list, [tx.companyId, this.clock.now()]);
      const body = { count: rows.length };
      await audit(tx, {
        by: context,
        action: 'invitation.list',
        objectType: 'invitation',
        objectId: null,
        body,
      });
      return { items: rows.map(toResponse) };
    });
  }

  /** Its link is dead from the commit on. @throws Refusal `not_found`, `forbidden` for an admin and the invitation of an owner */
  async withdraw(
    { invitationId }: RequestOf<typeof withdrawInvitationCall>,
    context: CallContext,
  ): Promise<Record<string, never>> {
    const { role: by } = memberOf(context.actor);
    await this.tenants.transaction(context.actor, async (tx) => {
      const [gone] = await tx.query<Withdrawn>(withdraw, [tx.companyId, invitationId, this.clock.now()]);
      if (!gone) throw new Refusal('not_found');
      requireRank(by, gone.role);
      await note(tx, gone, context);
    });
    return {};
  }

  /** Those of a member who may no longer make them: an invitation is worth what its maker may do. In the transaction of the change. */
  async withdrawOf(tx: Tx, userId: string, { role, disabled }: Member, context: CallContext): Promise<void> {
    if (role === 'owner' && !disabled) return;
    const all = disabled || !allows('members:manage', role);
    for (const gone of await tx.query<Withdrawn>(withdrawOf, [tx.companyId, userId, all]))
      await note(tx, gone, context);
  }
}

function note(tx: Tx, { id, role }: Withdrawn, by: CallContext): Promise<void> {
  return audit(tx, {
    by,
    action: 'invitation.withdraw',
    objectType: 'invitation',
    objectId: id,
    body: { role },
  });
}
function toResponse({ inviterId, inviterName, invitedAt, expiresAt, ...row }: Row): Invitation {
  return {
    ...row,
    invitedBy: inviterId !== null && inviterName !== null ? { userId: inviterId, name: inviterName } : null,
    invitedAt: invitedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  };
}
