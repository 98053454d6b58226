import { Injectable } from '@nestjs/common';
import {
  allows,
  listInvitationsCall,
  Refusal,
  withdrawInvitationCall,
  type MemberRole,
} from '@riserbo/contracts';
import { column, Serve, statement, toWire, type Context, type Input, type Tx } from '@riserbo/runtime';
import { requireRank, type Member } from '../domain/members';

interface Withdrawn {
  id: string;
  role: MemberRole;
}
const role = column.oneOf<MemberRole>();
const selectOpen = statement(
  `SELECT l.id AS "invitationId", l.email, l.name, l.data ->> 'role' AS role, u.id AS "inviterId",
     u.name AS "inviterName", l.created_at AS "invitedAt", l.expires_at AS "expiresAt"
   FROM account_mails l LEFT JOIN users u ON u.id = l.invited_by
   WHERE l.company_id = :companyId AND l.kind = 'invitation' AND l.expires_at > :now
   ORDER BY l.created_at DESC, l.id LIMIT 200`,
  {
    ...{ invitationId: column.uuid, email: column.text, name: column.text, role },
    ...{ inviterId: column.nullable(column.uuid), inviterName: column.nullable(column.text) },
    ...{ invitedAt: column.timestamp, expiresAt: column.timestamp },
  },
);
const withdrawn = { id: column.uuid, role };
const deleteOpen = statement(
  `DELETE FROM account_mails
   WHERE company_id = :companyId AND id = :invitationId AND kind = 'invitation' AND expires_at > :now
   RETURNING id, data ->> 'role' AS role`,
  withdrawn,
);
const deleteOfInviter = statement(
  `DELETE FROM account_mails
   WHERE company_id = :companyId AND invited_by = :userId AND kind = 'invitation'
     AND (:all::boolean OR data ->> 'role' = 'owner')
   RETURNING id, data ->> 'role' AS role`,
  withdrawn,
);

/** A5: invitations that were not accepted yet. */
@Injectable()
export class OpenInvitationsService {
  /** Newest first, at most 200. */
  @Serve(listInvitationsCall)
  async list({ tx, now }: Context<typeof listInvitationsCall>) {
    const rows = await tx.rows(selectOpen, { now });
    return {
      items: rows.map(({ inviterId, inviterName, ...row }) => ({
        ...toWire(row),
        invitedBy:
          inviterId !== null && inviterName !== null ? { userId: inviterId, name: inviterName } : null,
      })),
    };
  }

  /** @throws Refusal `not_found`, `forbidden` for an admin if it invites an owner */
  @Serve(withdrawInvitationCall)
  async withdraw(
    { tx, now, actor }: Context<typeof withdrawInvitationCall>,
    { invitationId }: Input<typeof withdrawInvitationCall>,
  ) {
    const gone = await tx.row(deleteOpen, { invitationId, now });
    if (!gone) throw new Refusal('not_found');
    requireRank(actor.role, gone.role);
    record(tx, gone);
    return {};
  }

  /** Withdraws those a member can no longer make, in the transaction that changes the member. */
  async withdrawOf(tx: Tx, userId: string, { role, disabled }: Member): Promise<void> {
    if (role === 'owner' && !disabled) return;
    const all = disabled || !allows('members:manage', role);
    for (const gone of await tx.rows(deleteOfInviter, { userId, all })) record(tx, gone);
  }
}

function record(tx: Tx, { id, role }: Withdrawn): void {
  tx.audit({ action: 'invitation.withdraw', objectType: 'invitation', objectId: id, body: { role } });
}
