import { Refusal, type MemberRole } from '@riserbo/contracts';

export interface Member {
  role: MemberRole;
  disabled: boolean;
}
export interface MemberChange {
  role?: MemberRole | undefined;
  disabled?: boolean | undefined;
}

/** Only owners can change or appoint owners. @throws Refusal `forbidden` */
export function requireRank(by: MemberRole, ...roles: (MemberRole | undefined)[]): void {
  if (by !== 'owner' && roles.includes('owner')) throw new Refusal('forbidden');
}

/**
 * Applies a change to a member. @param owners number of owners who are not disabled
 * @throws Refusal `forbidden`, `last_owner`
 */
export function changed(member: Member, change: MemberChange, by: MemberRole, owners: number): Member {
  requireRank(by, member.role, change.role);
  const after = { role: change.role ?? member.role, disabled: change.disabled ?? member.disabled };
  if (isOwner(member) && !isOwner(after) && owners <= 1) throw new Refusal('last_owner');
  return after;
}

const isOwner = ({ role, disabled }: Member): boolean => role === 'owner' && !disabled;
