import { memberRoles, type MemberRole, type Refusal } from '@riserbo/contracts';
import { changed, requireRank } from './members';

const codeOf = (work: () => unknown) => {
  try {
    work();
    return 'done';
  } catch (error) {
    return (error as Refusal).code;
  }
};

describe('changing members', () => {
  it('A5 the last owner is neither demoted nor disabled, and stays an owner when enabled again', () => {
    const owner = { role: 'owner' as const, disabled: false };
    for (const change of [
      { role: 'admin' as const },
      { disabled: true },
      { role: 'viewer' as const, disabled: true },
    ]) {
      expect(codeOf(() => changed(owner, change, 'owner', 1))).toBe('last_owner');
      expect(codeOf(() => changed(owner, change, 'owner', 2))).toBe('done');
    }
    expect(changed(owner, { disabled: false }, 'owner', 1)).toEqual(owner);
    expect(changed({ ...owner, disabled: true }, { role: 'admin' }, 'owner', 1)).toEqual({
      role: 'admin',
      disabled: true,
    });
  });

  it('A5 only owners change or appoint owners', () => {
    const roles = memberRoles.flatMap((role) =>
      memberRoles.map((to) => [role, to] as [MemberRole, MemberRole]),
    );
    for (const [role, to] of roles) {
      const owners = role === 'owner' || to === 'owner';
      expect(codeOf(() => changed({ role, disabled: false }, { role: to }, 'admin', 2))).toBe(
        owners ? 'forbidden' : 'done',
      );
      expect(codeOf(() => changed({ role, disabled: false }, { role: to }, 'owner', 2))).toBe('done');
    }
    expect(codeOf(() => requireRank('admin', 'owner'))).toBe('forbidden');
  });
});
