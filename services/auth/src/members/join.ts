import { randomUUID } from 'node:crypto';
import { Refusal } from '@riserbo/contracts';
import type { Tx } from '@riserbo/runtime';
import type { StoredPassword } from '../passwords/passwords';

interface Joining {
  /** The proof of the mailbox: it names the address and the role, and is used up. */
  letterId: string;
  email: string;
  name: string;
  /** Of a new account; without it the address has to have one. */
  password?: StoredPassword;
}
// names no constraint, since that would need the right to see the row; whoever writes the same address at once is waited for
const insertUser = `INSERT INTO users (id, email, name, password_hash, password_long, created_at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`;
const joinAs = `SELECT join_as($1, $2) AS "userId"`;

/**
 * Makes the person to whose address a letter went a member of the company. A known person keeps name and password, a member stays as they are.
 * @returns who it is. @throws Refusal `letter_invalid`
 */
export async function joinCompany(
  tx: Tx,
  { letterId, email, name, password }: Joining,
  now: Date,
): Promise<string> {
  if (password) await tx.query(insertUser, [randomUUID(), email, name, password.hash, password.isLong, now]);
  const [joined] = await tx.query<{ userId: string | null }>(joinAs, [letterId, now]);
  if (!joined?.userId) throw new Refusal('letter_invalid');
  return joined.userId;
}
