import { createHash } from 'node:crypto';

/**
 * Identifies the password in force, for what must end with it: tickets, links that set another one, devices.
 * It reveals nothing about the password: the hash it is made from holds a random salt that never leaves the
 * database.
 */
export function passwordMark(passwordHash: string): string {
  return createHash('sha256').update('password mark').update(passwordHash).digest('base64url').slice(0, 22);
}
