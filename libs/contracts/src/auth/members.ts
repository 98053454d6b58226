import { z } from 'zod';
import { mailedToken, password, passwordRefusals } from './fields';
import { defineCall } from '../kernel/define';
import { email, id, instant, line, nothing, page, pageRequest, slug, version } from '../kernel/fields';
import { mailedName } from '../kernel/mailed-name';
import { memberRoles } from '../kernel/permissions';

/** A5: the members of a company. */
const role = z.enum(memberRoles);
export const member = z
  .object({ userId: id, name: line(120), email, role, disabled: z.boolean(), joinedAt: instant, version })
  .meta({ id: 'Member' });
export const listMembersCall = defineCall('auth.member.list', {
  request: z.strictObject(pageRequest),
  response: page(member).meta({ id: 'Members' }),
  permission: 'members:read',
  audit: { action: 'member.list', object: 'member', shown: 'userId' },
  refusals: ['cursor_invalid'],
  http: { method: 'GET', path: '/v1/members', summary: 'Members of the company, oldest first' },
});

export const inviteMember = z
  .strictObject({ email, name: mailedName(120), role })
  .meta({ id: 'InviteMember', description: 'Only an owner can invite an owner.' });
export const inviteMemberCall = defineCall('auth.member.invite', {
  request: inviteMember,
  response: nothing,
  permission: 'members:manage',
  stepUp: 'members',
  refusals: ['member_exists', 'list_full'],
  http: {
    method: 'POST',
    path: '/v1/members',
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
export const listInvitationsCall = defineCall('auth.invitation.list', {
  request: z.strictObject({}),
  response: z.object({ items: z.array(invitation) }).meta({ id: 'Invitations' }),
  permission: 'members:read',
  audit: { action: 'invitation.list', object: 'invitation' },
  http: { method: 'GET', path: '/v1/invitations', summary: 'Open invitations, newest first (at most 200)' },
});
export const withdrawInvitationCall = defineCall('auth.invitation.withdraw', {
  request: z.strictObject({ invitationId: id }),
  response: nothing,
  permission: 'members:manage',
  http: {
    method: 'DELETE',
    path: '/v1/invitations/{invitationId}',
    summary: 'Withdraw an invitation; its link stops working',
    status: 204,
  },
});

export const acceptInvitation = z.strictObject({ token: mailedToken, password }).meta({
  id: 'AcceptInvitation',
  description:
    'If the address already has an account, it keeps its password and the one sent here is ignored.',
});
export const acceptInvitationCall = defineCall('auth.member.accept', {
  request: acceptInvitation,
  response: z.object({ companyId: id, slug }).meta({ id: 'AcceptedInvitation' }),
  permission: 'public',
  refusals: ['mail_link_invalid', ...passwordRefusals],
  http: {
    method: 'POST',
    path: '/v1/invitations/accept',
    summary: 'Accept an invitation and become a member',
    status: 201,
  },
});

export const changeMember = z
  .strictObject({ userId: id, role: role.optional(), disabled: z.boolean().optional() })
  .meta({ id: 'ChangeMember', description: 'Only an owner can change an owner or appoint one.' });
export const changeMemberCall = defineCall('auth.member.change', {
  request: changeMember,
  response: member,
  permission: 'members:manage',
  audit: { action: 'member.change', object: 'member', id: 'userId', body: ['role', 'disabled'] },
  stepUp: 'members',
  refusals: ['last_owner', 'stale_version', 'if_match_required'],
  http: {
    method: 'PATCH',
    path: '/v1/members/{userId}',
    summary: 'Change a member’s role, or disable or enable them; their sessions end within a second',
    etag: true,
    ifMatch: true,
  },
});

/** D5: names of members, for lists of who opened what. */
export const memberNamesCall = defineCall('auth.member.names', {
  request: z.strictObject({ userIds: z.array(id).min(1).max(500) }),
  response: z.object({ members: z.array(z.object({ userId: id, name: line(120) })) }),
  permission: 'service:gateway',
});
