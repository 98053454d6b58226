import { Injectable } from '@nestjs/common';
import {
  cancelOwnBookingCall,
  Refusal,
  rescheduleOwnBookingCall,
  type Actor,
  type AnswerOf,
  type listOwnBookingsCall,
  type RequestOf,
} from '@riserbo/contracts';
import type { Ask } from '@riserbo/messaging';
import { checkVersion, Clock, once, Tenants, type Tx } from '@riserbo/runtime';
import { shown, type Booking, type BookingRow } from '../bookings/booking-row';
import { BookingsReads } from '../bookings/bookings.reads';
import { cancelBooking, lockBooking, moveBooking } from '../bookings/changes';

type ListOwn = RequestOf<typeof listOwnBookingsCall>;
type RescheduleOwn = RequestOf<typeof rescheduleOwnBookingCall>;
type CancelOwn = RequestOf<typeof cancelOwnBookingCall>;

/** B12: what a client with an account does with the own bookings. Cut-offs bind them as they bind a guest. */
@Injectable()
export class OwnBookings {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly reads: BookingsReads,
  ) {}

  /** By start. @throws Refusal `cursor_invalid` */
  list(query: ListOwn, ask: Ask): Promise<AnswerOf<typeof listOwnBookingsCall>> {
    const clientId = clientOf(ask.actor);
    return this.tenants.transaction(ask.actor, (tx) =>
      this.reads.page(tx, ask.actor, { ...query, clientId }),
    );
  }

  /** With the same provider. @throws Refusal `not_found`, `if_match_required`, `stale_version`, and those of `moveBooking` */
  reschedule(command: RescheduleOwn, ask: Ask): Promise<Booking> {
    const now = this.clock.now();
    return this.tenants.transaction(ask.actor, (tx) =>
      once(tx, ask, rescheduleOwnBookingCall, command, now, async () => {
        const booking = await lockOwn(tx, command.bookingId, ask);
        const to = { providerId: booking.provider_id, startsAt: new Date(command.startsAt) };
        return shown(await moveBooking(tx, booking, to, { by: ask, as: 'client', now }));
      }),
    );
  }

  /** @throws Refusal `not_found`, `if_match_required`, `stale_version`, and those of `cancelBooking` */
  cancel(command: CancelOwn, ask: Ask): Promise<Booking> {
    const now = this.clock.now();
    return this.tenants.transaction(ask.actor, (tx) =>
      once(tx, ask, cancelOwnBookingCall, command, now, async () => {
        const booking = await lockOwn(tx, command.bookingId, ask);
        return shown(await cancelBooking(tx, booking, { by: ask, as: 'client', now }));
      }),
    );
  }
}

/** Another client's booking is as little found as one that is not there. */
async function lockOwn(tx: Tx, bookingId: string, ask: Ask): Promise<BookingRow> {
  const booking = await lockBooking(tx, bookingId);
  if (booking.client_id !== clientOf(ask.actor)) throw new Refusal('not_found');
  checkVersion(ask, booking.version);
  return booking;
}

function clientOf(actor: Actor): string {
  if (actor.kind !== 'client') throw new Refusal('forbidden');
  return actor.clientId;
}
