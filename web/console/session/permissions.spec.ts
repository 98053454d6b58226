import { permissions } from '@riserbo/contracts';
import { memberRoles } from '../../../libs/contracts/src/kernel/permissions';
import { rolesWith } from './roles';

describe('the roles of the console', () => {
  it.each(Object.entries(rolesWith))('A4 L2 offers %s to the roles that the API allows', (name, shown) => {
    const allowed: readonly string[] | undefined = Object.entries(permissions).find(
      ([key]) => key === name,
    )?.[1].roles as readonly string[] | undefined;
    expect([...shown]).toEqual(memberRoles.filter((role) => allowed?.includes(role)));
  });
});
