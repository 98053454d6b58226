import { Injectable } from '@nestjs/common';
import { cancelBookingCall, rescheduleBookingCall, type RequestOf } from '@riserbo/contracts';
import type { Ask } from '@riserbo/messaging';
import { checkVersion, Clock, once, Tenants } from '@riserbo/runtime';
import { shown, type Booking } from './booking-row';
import { cancelBooking, lockBooking, moveBooking } from './changes';

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
  reschedule(command: RescheduleBooking, ask: Ask): Promise<Booking> {
    const change = { by: ask, as: ask.actor.kind, now: this.clock.now() };
    return this.tenants.transaction(ask.actor, (tx) =>
      once(tx, ask, rescheduleBookingCall, command, change.now, async () => {
        const booking = await lockBooking(tx, command.bookingId);
        checkVersion(ask, booking.version);
        const { providerId = booking.provider_id } = command;
        return shown(
          await moveBooking(tx, booking, { providerId, startsAt: new Date(command.startsAt) }, change),
        );
      }),
    );
  }

  /** @throws Refusal `not_found`, `if_match_required`, `stale_version`, and those of `cancelBooking` */
  cancel(command: CancelBooking, ask: Ask): Promise<Booking> {
    const change = { by: ask, as: ask.actor.kind, now: this.clock.now() };
    return this.tenants.transaction(ask.actor, (tx) =>
      once(tx, ask, cancelBookingCall, command, change.now, async () => {
        const booking = await lockBooking(tx, command.bookingId);
        checkVersion(ask, booking.version);
        return shown(await cancelBooking(tx, booking, change));
      }),
    );
  }
}
