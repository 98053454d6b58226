import { Refusal } from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import type { Tx } from '@riserbo/runtime';
import type { ActorKind } from '../domain/booking';
import { bookingColumns, type BookingRow } from '../rows/booking-row';

/** Who changes a booking, in which role, and when. */
export interface Change {
  by: Pick<CallContext, 'actor' | 'correlationId' | 'traceparent'>;
  as: ActorKind;
  now: Date;
}

const lock = `SELECT ${bookingColumns.join(', ')} FROM bookings WHERE company_id = $1 AND id = $2 FOR NO KEY UPDATE`;

/** A booking of this company, kept from other changes until the transaction ends. @throws Refusal `not_found` */
export async function lockBooking(tx: Tx, bookingId: string): Promise<BookingRow> {
  const [booking] = await tx.query<BookingRow>(lock, [tx.companyId, bookingId]);
  if (!booking) throw new Refusal('not_found');
  return booking;
}

/** Said in the audit where the actor speaks for somebody: the gateway, for whoever has a link. */
export const onBehalfOf = ({ by, as }: Change) => (as === by.actor.kind ? {} : { as });
