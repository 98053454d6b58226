import { Injectable } from '@nestjs/common';
import { cancelBookingCall, rescheduleBookingCall, type RequestOf } from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { checkVersion, Clock, once, Tenants } from '@riserbo/runtime';
import { toBooking, type Booking } from '../rows/booking-row';
import { cancelBooking } from '../lifecycle/cancellation';
import { lockBooking } from '../lifecycle/changes';
import { moveBooking } from './moves';

type RescheduleBooking = RequestOf<typeof rescheduleBookingCall>;
type CancelBooking = RequestOf<typeof cancelBookingCall>;

/** Moving and cancelling by the office (C7). Cut-offs do not bind it. */
@Injectable()
export class ChangesService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  /** Keeps the id. @throws Refusal `not_found`, `if_match_required`, `stale_version`, and those of `moveBooking` */
  reschedule(command: RescheduleBooking, context: CallContext): Promise<Booking> {
    const change = { by: context, as: context.actor.kind, now: this.clock.now() };
    return this.tenants.transaction(context.actor, (tx) =>
      once(tx, context, rescheduleBookingCall, command, change.now, async () => {
        const booking = await lockBooking(tx, command.bookingId);
        checkVersion(context, booking.version);
        const { providerId = booking.provider_id } = command;
        return toBooking(
          await moveBooking(tx, booking, { providerId, startsAt: new Date(command.startsAt) }, change),
        );
      }),
    );
  }

  /** @throws Refusal `not_found`, `if_match_required`, `stale_version`, and those of `cancelBooking` */
  cancel(command: CancelBooking, context: CallContext): Promise<Booking> {
    const change = { by: context, as: context.actor.kind, now: this.clock.now() };
    return this.tenants.transaction(context.actor, (tx) =>
      once(tx, context, cancelBookingCall, command, change.now, async () => {
        const booking = await lockBooking(tx, command.bookingId);
        checkVersion(context, booking.version);
        return toBooking(await cancelBooking(tx, booking, change));
      }),
    );
  }
}
