import { Injectable } from '@nestjs/common';
import {
  cancelOwnBookingCall,
  listOwnBookingsCall,
  Refusal,
  rescheduleOwnBookingCall,
} from '@riserbo/contracts';
import { Serve, type Context, type Input } from '@riserbo/runtime';
import { toBooking, type BookingRow } from '../rows/booking-row';
import { BookingsReads } from '../bookings/bookings.reads';
import { moveBooking } from '../bookings/moves';
import { cancelBooking } from '../lifecycle/cancellation';
import { lockBooking } from '../lifecycle/changes';

type Change = Context<typeof rescheduleOwnBookingCall> | Context<typeof cancelOwnBookingCall>;

/** B12: bookings of the signed-in client. Cut-offs apply as they do to guests. */
@Injectable()
export class OwnBookingsService {
  constructor(private readonly reads: BookingsReads) {}

  /** By start. @throws Refusal `cursor_invalid` */
  @Serve(listOwnBookingsCall)
  async list({ tx, actor }: Context<typeof listOwnBookingsCall>, query: Input<typeof listOwnBookingsCall>) {
    return this.reads.page(tx, actor, { ...query, clientId: actor.clientId });
  }

  /**
   * With the same provider. @throws Refusal `not_found`, `if_match_required`, `stale_version`, and those of
   * `moveBooking`
   */
  @Serve(rescheduleOwnBookingCall)
  async reschedule(
    context: Context<typeof rescheduleOwnBookingCall>,
    { bookingId, startsAt }: Input<typeof rescheduleOwnBookingCall>,
  ) {
    const { tx } = context;
    const booking = await lockOwn(context, bookingId);
    const to = { providerId: booking.providerId, startsAt: new Date(startsAt) };
    return toBooking(await moveBooking(tx, booking, to, { as: 'client', holder: context.actor.clientId }));
  }

  /** @throws Refusal `not_found`, `if_match_required`, `stale_version`, and those of `cancelBooking` */
  @Serve(cancelOwnBookingCall)
  async cancel(
    context: Context<typeof cancelOwnBookingCall>,
    { bookingId }: Input<typeof cancelOwnBookingCall>,
  ) {
    const { tx } = context;
    const booking = await lockOwn(context, bookingId);
    return toBooking(await cancelBooking(tx, booking, { as: 'client' }));
  }
}

/** Returns `not_found` for another client's booking, so existence is not revealed. */
async function lockOwn({ tx, actor, checkVersion }: Change, bookingId: string): Promise<BookingRow> {
  const booking = await lockBooking(tx, bookingId);
  if (booking.clientId !== actor.clientId) throw new Refusal('not_found');
  checkVersion(booking.version);
  return booking;
}
