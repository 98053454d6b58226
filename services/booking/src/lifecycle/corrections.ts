import { bookingCompleted, bookingNoShow, bookingReopened, Refusal } from '@riserbo/contracts';
import { emit } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import type { Tx } from '@riserbo/runtime';
import { mayCorrect } from '../domain/booking';
import { settingsOf } from '../settings/settings.service';
import { countEnd, uncountEnd } from '../statistics/count';
import { bookingColumns, eventPayload, type BookingRow } from '../rows/booking-row';
import type { Change } from './changes';
import { claimAgain } from './claim-again';

/** What a mark can be corrected to; `confirmed` takes it back. */
export type Correction = 'confirmed' | 'completed' | 'no_show';
const said = {
  confirmed: { event: bookingReopened, action: 'booking.reopen' },
  completed: { event: bookingCompleted, action: 'booking.complete' },
  no_show: { event: bookingNoShow, action: 'booking.no_show' },
} as const;
const setStatus = `
  UPDATE bookings SET status = $3, version = version + 1
  WHERE company_id = $1 AND id = $2 RETURNING ${bookingColumns.join(', ')}`;

/**
 * Corrects the mark of a locked booking (C8); statistics are corrected with it. A booking that is expected again while its time still runs claims the
 * rest of it. @throws Refusal `state_forbids`, `mark_final`, and where the time is gone `slot_taken`, `resource_taken`
 */
export async function correctMark(
  tx: Tx,
  booking: BookingRow,
  to: Correction,
  { by, now }: Omit<Change, 'as'>,
): Promise<BookingRow> {
  const { correctionDays } = await settingsOf(tx);
  const { status: from, ends_at: endsAt } = booking;
  const refusal = mayCorrect({ state: from, endsAt }, to, correctionDays, now);
  if (refusal) throw new Refusal(refusal);
  if (from === 'completed' || from === 'no_show') await uncountEnd(tx, booking.id, from);
  const [row] = await tx.query<BookingRow>(setStatus, [tx.companyId, booking.id, to]);
  const corrected = row as BookingRow;
  if (to !== 'confirmed') await countEnd(tx, booking.id, to);
  else if (from === 'no_show' && now < endsAt) await claimAgain(tx, corrected, now, by);
  const { event, action } = said[to];
  await emit(tx, event, eventPayload(corrected, from, now), now, by);
  await audit(tx, { by, action, objectType: 'booking', objectId: booking.id, body: { from } });
  return corrected;
}
