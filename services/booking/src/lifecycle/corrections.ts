import { bookingCompleted, bookingNoShow, bookingReopened, Refusal } from '@riserbo/contracts';
import { statement, type Tx } from '@riserbo/runtime';
import { mayCorrect } from '../domain/booking';
import { bookingColumns, bookingList, eventPayload, written, type BookingRow } from '../rows/booking-row';
import { settingsOf } from '../settings/settings.service';
import { recordSale, reverseSale } from '../statistics/sales';
import { claimAgain } from './claim-again';

/** `confirmed` reverts the mark. */
export type Correction = 'confirmed' | 'completed' | 'no_show';
const events = { confirmed: bookingReopened, completed: bookingCompleted, no_show: bookingNoShow } as const;
const setStatus = statement(
  `UPDATE bookings SET status = :to, version = version + 1,
     ended_at = CASE :to WHEN 'confirmed' THEN ended_at ELSE coalesce(ended_at, :now) END
   WHERE company_id = :companyId AND id = :id RETURNING ${bookingList()}`,
  bookingColumns,
);

/**
 * Corrects the mark of a locked booking, and the books (C8). A booking that is reopened while its time is
 * running claims the rest of it again. @throws Refusal `state_forbids`, `mark_final`; if the time is taken
 * `slot_taken`, `resource_taken`
 */
export async function correctMark(tx: Tx, booking: BookingRow, to: Correction): Promise<BookingRow> {
  const { correctionDays } = await settingsOf(tx);
  const { id, status: from, endsAt } = booking;
  const refusal = mayCorrect({ state: from, endsAt }, to, correctionDays, tx.now);
  if (refusal) throw new Refusal(refusal);
  if (from === 'completed') await reverseSale(tx, id);
  const corrected = written(await tx.row(setStatus, { id, to, now: tx.now }));
  if (to === 'completed') await recordSale(tx, id);
  else if (to === 'confirmed' && from === 'no_show' && tx.now < endsAt) await claimAgain(tx, corrected);
  tx.emit(events[to], eventPayload(corrected, from, tx.now));
  return corrected;
}
