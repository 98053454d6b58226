import { Injectable } from '@nestjs/common';
import { cancelBookingCall, rescheduleBookingCall } from '@riserbo/contracts';
import { Serve, type Context, type Input } from '@riserbo/runtime';
import { cancelBooking } from '../lifecycle/cancellation';
import { lockBooking } from '../lifecycle/changes';
import { toBooking } from '../rows/booking-row';
import { holderIdOf } from '../rows/holders';
import { moveBooking } from './moves';

/** Moving and cancelling by the office, without cut-offs (C7). */
@Injectable()
export class ChangesService {
  /**
   * Keeps the id. @throws Refusal `not_found`, `if_match_required`, `stale_version`, and those of
   * `moveBooking`
   */
  @Serve(rescheduleBookingCall)
  async reschedule(
    { tx, actor, checkVersion }: Context<typeof rescheduleBookingCall>,
    { bookingId, providerId, startsAt }: Input<typeof rescheduleBookingCall>,
  ) {
    const booking = await lockBooking(tx, bookingId);
    checkVersion(booking.version);
    const to = { providerId: providerId ?? booking.providerId, startsAt: new Date(startsAt) };
    return toBooking(await moveBooking(tx, booking, to, { as: actor.kind, holder: holderIdOf(actor) }));
  }

  /** @throws Refusal `not_found`, `if_match_required`, `stale_version`, and those of `cancelBooking` */
  @Serve(cancelBookingCall)
  async cancel(
    { tx, actor, checkVersion }: Context<typeof cancelBookingCall>,
    { bookingId }: Input<typeof cancelBookingCall>,
  ) {
    const booking = await lockBooking(tx, bookingId);
    checkVersion(booking.version);
    return toBooking(await cancelBooking(tx, booking, { as: actor.kind }));
  }
}
