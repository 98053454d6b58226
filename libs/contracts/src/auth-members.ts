import { z } from 'zod';
import { mailedToken, password, passwordRefusals } from './auth-fields';
import { defineCall } from './define';
import { email, id, instant, line, nothing, page, pageRequest, slug, version } from './fields';
import { mailedName } from './mailed-name';
import { memberRoles } from './permissions';

/** A5: the members of a company. */
const role = z.enum(memberRoles);
export const member = z
  .object({ userId: id, name: line(120), email, role, disabled: z.boolean(), joinedAt: instant, version })
  .meta({ id: 'Member' });
export const listMembersCall = defineCall(
  'auth.member.list',
  z.strictObject(pageRequest),
  page(member).meta({ id: 'Members' }),
  {
    permission: 'members:read',
    refusals: ['cursor_invalid'],
    door: { route: 'GET /v1/members', summary: 'Members of the company, oldest first' },
  },
);

export const inviteMember = z
  .strictObject({ email, name: mailedName(120), role })
  .meta({ id: 'InviteMember', description: 'Only an owner can invite an owner.' });
export const inviteMemberCall = defineCall('auth.member.invite', inviteMember, nothing, {
  permission: 'members:manage',
  stepUp: 'members',
  refusals: ['member_exists', 'list_full'],
  door: {
    route: 'POST /v1/members',
    summary: 'Invite a member by mail',
    description:
      'The response does not reveal whether the address has an account elsewhere. Inviting an address again resends the mail with the current role.',
    status: 202,
  },
});

export const invitation = z
  .object({
    invitationId: id,
    email,
    name: line(120),
    role,
    invitedBy: z.object({ userId: id, name: line(120) }).nullable(),
    invitedAt: instant,
    expiresAt: instant,
  })
  .meta({ id: 'Invitation' });
export const listInvitationsCall = defineCall(
  'auth.invitation.list',
  z.strictObject({}),
  z.object({ items: z.array(invitation) }).meta({ id: 'Invitations' }),
  {
    permission: 'members:read',
    door: {
      route: 'GET /v1/invitations',
      summary: 'Open invitations, newest first (at most 200)',
    },
  },
);
export const withdrawInvitationCall = defineCall(
  'auth.invitation.withdraw',
  z.strictObject({ invitationId: id }),
  nothing,
  {
    permission: 'members:manage',
    door: {
      route: 'DELETE /v1/invitations/{invitationId}',
      summary: 'Withdraw an invitation; its link stops working',
      status: 204,
    },
  },
);

export const acceptInvitation = z.strictObject({ token: mailedToken, password }).meta({
  id: 'AcceptInvitation',
  description:
    'If the address already has an account, it keeps its password and the one sent here is ignored.',
});
export const acceptInvitationCall = defineCall(
  'auth.member.accept',
  acceptInvitation,
  z.object({ companyId: id, slug }).meta({ id: 'AcceptedInvitation' }),
  {
    permission: 'public',
    refusals: ['letter_invalid', ...passwordRefusals],
    door: {
      route: 'POST /v1/invitations/accept',
      summary: 'Accept an invitation and become a member',
      status: 201,
    },
  },
);

export const changeMember = z
  .strictObject({ userId: id, role: role.optional(), disabled: z.boolean().optional() })
  .meta({ id: 'ChangeMember', description: 'Only an owner can change an owner or appoint one.' });
export const changeMemberCall = defineCall('auth.member.change', changeMember, member, {
  permission: 'members:manage',
  stepUp: 'members',
  refusals: ['last_owner', 'stale_version', 'if_match_required'],
  door: {
    route: 'PATCH /v1/members/{userId}',
    summary: 'Change a member’s role, or disable or enable them; their sessions end within a second',
    etag: true,
    ifMatch: true,
  },
});
