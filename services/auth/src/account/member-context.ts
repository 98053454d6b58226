import { column, statement, type Tx } from '@riserbo/runtime';
import { factorsOf, isOn } from '../factors/state';
import type { PasswordContext } from '../passwords/passwords';

const selectNames = statement(
  `SELECT u.name, u.email, c.name AS "companyName", c.slug FROM users u, companies c
   WHERE u.id = :userId AND c.company_id = :companyId`,
  { name: column.text, email: column.text, companyName: column.text, slug: column.text },
);

/** What the rules for a member's new password depend on. */
export async function memberContext(tx: Tx, userId: string): Promise<PasswordContext> {
  const [names, state] = await Promise.all([tx.row(selectNames, { userId }), factorsOf(tx, userId)]);
  return { hasSecondFactor: isOn(state), about: Object.values(names ?? {}) };
}
