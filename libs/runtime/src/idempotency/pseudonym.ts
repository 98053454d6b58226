import { createHmac } from 'node:crypto';
import type { Tx } from '../tenants/tx';

/**
 * A short-lived pseudonym: an HMAC with a key per company and day, deleted after two days. `purpose` keeps
 * pseudonyms of different uses unlinkable.
 */
export async function pseudonym(tx: Tx, purpose: string, of: string, now: Date): Promise<Buffer> {
  const secret = await tx.secrets.of(tx, now.toISOString().slice(0, 10));
  return createHmac('sha256', secret).update(`${purpose} ${of}`).digest();
}
