import { bookingCompleted, bookingNoShow, bookingReopened, Refusal } from '@riserbo/contracts';
import { statement, type Tx } from '@riserbo/runtime';
import { mayCorrect } from '../domain/booking';
import { bookingColumns, bookingList, eventPayload, written, type BookingRow } from '../rows/booking-row';
import { settingsOf } from '../settings/settings.service';
import { countEnd, uncountEnd } from '../statistics/count';
import { claimAgain } from './claim-again';

/** `confirmed` reverts the mark. */
export type Correction = 'confirmed' | 'completed' | 'no_show';
const events = { confirmed: bookingReopened, completed: bookingCompleted, no_show: bookingNoShow } as const;
const setStatus = statement(
  `UPDATE bookings SET status = :to, version = version + 1
   WHERE company_id = :companyId AND id = :id RETURNING ${bookingList()}`,
  bookingColumns,
);

/**
 * Corrects the mark of a locked booking and the statistics (C8). A booking that is reopened while its time is
 * running claims the rest of it again. @throws Refusal `state_forbids`, `mark_final`; if the time is taken
 * `slot_taken`, `resource_taken`
 */
export async function correctMark(tx: Tx, booking: BookingRow, to: Correction): Promise<BookingRow> {
  const { correctionDays } = await settingsOf(tx);
  const { id, status: from, endsAt } = booking;
  const refusal = mayCorrect({ state: from, endsAt }, to, correctionDays, tx.now);
  if (refusal) throw new Refusal(refusal);
  if (from === 'completed' || from === 'no_show') await uncountEnd(tx, id, from);
  const corrected = written(await tx.row(setStatus, { id, to }));
  if (to !== 'confirmed') await countEnd(tx, id, to);
  else if (from === 'no_show' && tx.now < endsAt) await claimAgain(tx, corrected);
  tx.emit(events[to], eventPayload(corrected, from, tx.now));
  return corrected;
}
