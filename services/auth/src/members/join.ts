import { randomUUID } from 'node:crypto';
import { Refusal } from '@riserbo/contracts';
import { column, statement, type Tx } from '@riserbo/runtime';
import type { StoredPassword } from '../passwords/passwords';

interface NewMember {
  /** Proves the mailbox: it names the address and the role, and is deleted. */
  accountMailId: string;
  email: string;
  name: string;
  /** For a new account; without it the address must have one. */
  password?: StoredPassword;
}
// naming the constraint would require SELECT on the row; a concurrent insert of the same address is awaited
const insertUser = statement(
  `INSERT INTO users (id, email, name, password_hash, password_long, created_at)
   VALUES (:id, :email, :name, :hash, :isLong, :now) ON CONFLICT DO NOTHING`,
);
const joinAs = statement(`SELECT join_as(:accountMailId, :now) AS "userId"`, {
  userId: column.nullable(column.uuid),
});

/**
 * Makes the person whose address an account mail went to a member of the company. A known person keeps name
 * and password; an existing membership is not changed. @returns the user's id @throws Refusal
 * `mail_link_invalid`
 */
export async function joinCompany(
  tx: Tx,
  { accountMailId, email, name, password }: NewMember,
): Promise<string> {
  const { now } = tx;
  if (password) tx.send(insertUser, { id: randomUUID(), email, name, ...password, now });
  const joined = await tx.row(joinAs, { accountMailId, now });
  if (!joined?.userId) throw new Refusal('mail_link_invalid');
  return joined.userId;
}
