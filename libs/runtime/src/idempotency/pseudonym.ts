import { createHmac } from 'node:crypto';
import type { Tx } from '../tenants/tx';

/**
 * A name for what must be told apart for minutes and never known: an HMAC under a key of the company and the day, which is thrown away after two
 * days. `purpose` keeps the names of one use from being joined with those of another.
 */
export async function pseudonym(tx: Tx, purpose: string, of: string, now: Date): Promise<Buffer> {
  const secret = await tx.secrets.of(tx, now.toISOString().slice(0, 10));
  return createHmac('sha256', secret).update(`${purpose} ${of}`).digest();
}
