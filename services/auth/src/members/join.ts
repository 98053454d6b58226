import { randomUUID } from 'node:crypto';
import type { MemberRole } from '@riserbo/contracts';
import type { Tx } from '@riserbo/runtime';

interface Joining {
  email: string;
  name: string;
  /** Of a new account; without it the address has to have one. */
  passwordHash?: string;
  role: MemberRole;
}
// names no constraint, since that would need the right to see the row; whoever writes the same address at once is waited for
const insertUser = `INSERT INTO users (id, email, name, password_hash, created_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`;
const join = `SELECT join_as($1, $2, $3) AS "userId"`;

/** Makes the person of a proven address a member of the company. A known one keeps name and password, and who is a member stays as they are. @returns who it is */
export async function joinCompany(
  tx: Tx,
  { email, name, passwordHash, role }: Joining,
  now: Date,
): Promise<string> {
  if (passwordHash !== undefined) await tx.query(insertUser, [randomUUID(), email, name, passwordHash, now]);
  const [joined] = await tx.query<{ userId: string }>(join, [email, role, now]);
  if (!joined) throw new Error('nobody has joined');
  return joined.userId;
}
