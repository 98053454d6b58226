import {
  bookingArrived,
  bookingCompleted,
  bookingConfirmed,
  bookingNoShow,
  Refusal,
} from '@riserbo/contracts';
import { emit } from '@riserbo/messaging';
import { audit } from '@riserbo/privacy';
import type { Tx } from '@riserbo/runtime';
import { canTransition, type Transition } from '../domain/booking';
import { countEnd } from '../statistics/count';
import { bookingColumns, eventPayload, toDomain, type BookingRow } from '../rows/booking-row';
import type { Change } from './changes';
import { cutClaims } from '../claims/claims';
import { othersInSession } from '../claims/seats';

const said = {
  confirmed: { event: bookingConfirmed, action: 'booking.confirm' },
  arrived: { event: bookingArrived, action: 'booking.arrive' },
  completed: { event: bookingCompleted, action: 'booking.complete' },
  no_show: { event: bookingNoShow, action: 'booking.no_show' },
} as const;
const step = `
  UPDATE bookings SET status = $3, expires_at = NULL, version = version + 1
  WHERE company_id = $1 AND id = $2 RETURNING ${bookingColumns.join(', ')}`;

/** The end is counted before claims are touched: see `countEnd`. */
async function finish(tx: Tx, booking: BookingRow, end: 'completed' | 'no_show', now: Date): Promise<void> {
  await countEnd(tx, booking.id, end);
  const early = now < booking.ends_at;
  if (!early || (await othersInSession(tx, booking))) return;
  await cutClaims(tx, booking.session_id ?? booking.id, now);
}

/** Takes a locked booking a step on (C8). One that ends before its time, or the last of a session, gives the rest of it back. @throws Refusal `state_forbids`, `not_yet` */
export async function applyTransition(
  tx: Tx,
  booking: BookingRow,
  to: Transition,
  { by, now }: Omit<Change, 'as'>,
): Promise<BookingRow> {
  const no = canTransition(toDomain(booking), to, now);
  if (no) throw new Refusal(no);
  const [row] = await tx.query<BookingRow>(step, [tx.companyId, booking.id, to]);
  const taken = row as BookingRow;
  if (to === 'completed' || to === 'no_show') await finish(tx, taken, to, now);
  const { event, action } = said[to];
  await emit(tx, event, eventPayload(taken, booking.status, now), now, by);
  await audit(tx, { by, action, objectType: 'booking', objectId: taken.id });
  return taken;
}
