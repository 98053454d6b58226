import { randomUUID } from 'node:crypto';
import { bookingCancelled, bookingExpired } from '@riserbo/contracts';
import { emit, type Cause } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import type { Tx } from '@riserbo/runtime';
import { byCell, countEnd, takePersons } from '../statistics/count';
import { bookingColumns, eventPayload, type BookingRow } from '../rows/booking-row';

const columns = bookingColumns.map((column) => `booking.${column}`).join(', ');
/** Who writes waits for its turn, in the order of ids; who tidies up takes what nobody else has in hand. */
const lockDue = (locking: string) => `
  SELECT ${bookingColumns.join(', ')} FROM bookings
  WHERE company_id = $1 AND status IN ('held', 'pending') AND (expires_at <= $2 OR held_by = $4)
    AND id = ANY ($3::uuid[])
  ORDER BY id ${locking}`;
const lockInTurn = lockDue('FOR NO KEY UPDATE');
const lockUnlocked = lockDue('FOR NO KEY UPDATE SKIP LOCKED');
const end = `
  WITH gone AS (
    UPDATE bookings AS booking
    SET status = CASE booking.status WHEN 'held' THEN 'expired' ELSE 'cancelled' END,
      cancel_reason = CASE booking.status WHEN 'pending' THEN 'not_answered' END,
      expires_at = NULL, held_by = NULL, held_by_kind = NULL, held_from = NULL, version = version + 1
    WHERE booking.company_id = $1 AND booking.id = ANY ($2::uuid[])
    RETURNING ${columns}
  ), freed AS (
    DELETE FROM claims USING gone WHERE claims.company_id = $1 AND claims.holder_id = gone.id
  )
  SELECT * FROM gone`;

export interface Ending {
  skipLocked?: boolean;
  cause?: Cause;
  /** Their own holds end early: they take another time that overlaps. */
  holder?: string | undefined;
}

/**
 * Ends those of these bookings that are over: holds expire (C4), bookings that the office did not answer in time are cancelled (C8). Frees their
 * time and emits the events. @returns how many it ended
 */
export async function expireDue(
  tx: Tx,
  ids: readonly string[],
  now: Date,
  { skipLocked = false, cause, holder }: Ending = {},
): Promise<number> {
  const lock = skipLocked ? lockUnlocked : lockInTurn;
  const due = await tx.query<BookingRow>(lock, [tx.companyId, now, ids, holder ?? null]);
  const pending = due.filter(({ status }) => status === 'pending').sort(byCell);
  if (pending.length > 1)
    await takePersons(
      tx,
      pending.map(({ id }) => id),
    );
  for (const { id } of pending) await countEnd(tx, id, 'cancelled');
  const gone = await tx.query<BookingRow>(end, [tx.companyId, due.map(({ id }) => id)]);
  for (const row of gone)
    if (row.status === 'expired') await emit(tx, bookingExpired, eventPayload(row, 'held', now), now, cause);
    else await unanswered(tx, row, now, cause);
  return gone.length;
}

async function unanswered(tx: Tx, row: BookingRow, now: Date, cause: Cause = {}): Promise<void> {
  const correlationId = cause.correlationId ?? randomUUID();
  const by = { actor: { kind: 'service' as const, service: 'booking' as const }, correlationId };
  await emit(
    tx,
    bookingCancelled,
    { ...eventPayload(row, 'pending', now), reason: 'not_answered', cancelledBy: 'system' },
    now,
    cause,
  );
  await audit(tx, {
    by,
    action: 'booking.cancel',
    objectType: 'booking',
    objectId: row.id,
    body: { reason: 'not_answered' },
  });
}
