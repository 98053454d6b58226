import { createHmac } from 'node:crypto';

/** Mark of the password that is in force, for what is to die with it: tickets, links that set another one, devices. Says nothing of the password. */
export function passwordMark(key: Buffer, passwordHash: string): string {
  const mac = createHmac('sha256', key).update('ticket').update(passwordHash).digest('base64url');
  return mac.slice(0, 22);
}
