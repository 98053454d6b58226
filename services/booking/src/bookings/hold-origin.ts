import { Refusal } from '@riserbo/contracts';
import { networkOf, pseudonym, type Tx } from '@riserbo/runtime';
import { takeTurns } from './claims';

const count = `
  SELECT count(*)::integer AS held FROM bookings WHERE company_id = $1 AND held_from = $2 AND expires_at > $3`;

/**
 * Where a hold comes from, as a name that means nothing after two days; those from one network take turns, so that the count is right.
 * @throws Refusal `hold_limit` when as many are held from there as may be
 */
export async function originOf(tx: Tx, ip: string, most: number, now: Date): Promise<Buffer> {
  const origin = await pseudonym(tx, 'hold', networkOf(ip), now);
  await takeTurns(tx, origin.toString('base64url'));
  const [row] = await tx.query<{ held: number }>(count, [tx.companyId, origin, now]);
  if ((row?.held ?? 0) >= most) throw new Refusal('hold_limit');
  return origin;
}
