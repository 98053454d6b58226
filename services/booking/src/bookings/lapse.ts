import { bookingExpired } from '@riserbo/contracts';
import { emit, type Cause } from '@riserbo/messaging';
import type { Tx } from '@riserbo/runtime';
import { bookingColumns, facts, type BookingRow } from './booking-row';

const columns = bookingColumns.map((column) => `booking.${column}`).join(', ');
/** Who writes waits for its turn, in the order of ids; who tidies up takes what nobody else has in hand. */
const expire = (locking: string) => `
  WITH due AS (
    SELECT id FROM bookings
    WHERE company_id = $1 AND status = 'held' AND expires_at <= $2 AND id = ANY ($3::uuid[])
    ORDER BY id ${locking}
  ), gone AS (
    UPDATE bookings AS booking
    SET status = 'expired', expires_at = NULL, held_by = NULL, held_by_kind = NULL, version = version + 1
    FROM due WHERE booking.company_id = $1 AND booking.id = due.id
    RETURNING ${columns}
  ), freed AS (
    DELETE FROM claims USING gone WHERE claims.company_id = $1 AND claims.holder_id = gone.id
  )
  SELECT * FROM gone`;
const expireInTurn = expire('FOR NO KEY UPDATE');
const expireUnlocked = expire('FOR NO KEY UPDATE SKIP LOCKED');

/** Ends those of the holds that are over: frees their time and says so. @returns how many it ended */
export async function expireHolds(
  tx: Tx,
  ids: readonly string[],
  now: Date,
  { skipLocked = false, cause }: { skipLocked?: boolean; cause?: Cause } = {},
): Promise<number> {
  const gone = await tx.query<BookingRow>(skipLocked ? expireUnlocked : expireInTurn, [
    tx.companyId,
    now,
    ids,
  ]);
  for (const hold of gone) await emit(tx, bookingExpired, facts(hold, now), now, cause);
  return gone.length;
}
