import type { Tx } from '@riserbo/runtime';
import { factorsOf, isOn } from '../factors/state';
import type { PasswordContext } from '../passwords/passwords';

const find = `
  SELECT u.name, u.email, c.name AS "companyName", c.slug FROM users u, companies c
  WHERE u.id = $1 AND c.company_id = $2`;

/** Beside what a member of the company chooses a password. */
export async function memberContext(tx: Tx, userId: string): Promise<PasswordContext> {
  const [row = {}] = await tx.query<Record<string, string>>(find, [userId, tx.companyId]);
  return { hasSecondFactor: isOn(await factorsOf(tx, userId)), about: Object.values(row) };
}
