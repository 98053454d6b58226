import { Injectable } from '@nestjs/common';
import {
  arriveBookingCall,
  completeBookingCall,
  confirmBookingCall,
  declineBookingCall,
  noShowBookingCall,
  reopenBookingCall,
  type RequestOf,
} from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { checkVersion, Clock, once, Tenants, type Tx } from '@riserbo/runtime';
import { isCorrection, type Transition } from '../domain/booking';
import { toBooking, type Booking, type BookingRow } from '../rows/booking-row';
import { cancelBooking } from './cancellation';
import { lockBooking } from './changes';
import { correctMark } from './corrections';
import { applyTransition } from './transitions';

type StepCall =
  | typeof confirmBookingCall
  | typeof declineBookingCall
  | typeof arriveBookingCall
  | typeof completeBookingCall
  | typeof noShowBookingCall
  | typeof reopenBookingCall;
type TakeStep = RequestOf<StepCall>;
type Act = (tx: Tx, booking: BookingRow, now: Date) => Promise<BookingRow>;

/** What the office says became of a booking (C8). Each throws Refusal `not_found`, `if_match_required`, `stale_version`, `state_forbids`. */
@Injectable()
export class StepsService {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  confirm(command: TakeStep, context: CallContext): Promise<Booking> {
    return this.step(confirmBookingCall, command, 'confirmed', context);
  }
  decline(command: TakeStep, context: CallContext): Promise<Booking> {
    return this.act(declineBookingCall, command, context, (tx, booking, now) =>
      cancelBooking(tx, booking, { by: context, as: context.actor.kind, now }, 'declined'),
    );
  }
  arrive(command: TakeStep, context: CallContext): Promise<Booking> {
    return this.step(arriveBookingCall, command, 'arrived', context);
  }
  /** @throws Refusal `not_yet` before the start */
  complete(command: TakeStep, context: CallContext): Promise<Booking> {
    return this.step(completeBookingCall, command, 'completed', context);
  }
  /** @throws Refusal `not_yet` before the start */
  noShow(command: TakeStep, context: CallContext): Promise<Booking> {
    return this.step(noShowBookingCall, command, 'no_show', context);
  }

  /** Takes back that the client came, or did not come. @throws Refusal `mark_final`, `slot_taken` and those of `correctMark` */
  reopen(command: TakeStep, context: CallContext): Promise<Booking> {
    return this.act(reopenBookingCall, command, context, (tx, booking, now) =>
      correctMark(tx, booking, 'confirmed', { by: context, now }),
    );
  }

  private step(call: StepCall, command: TakeStep, to: Transition, context: CallContext): Promise<Booking> {
    return this.act(call, command, context, (tx, booking, now) => {
      const change = { by: context, now };
      const corrects = (to === 'completed' || to === 'no_show') && isCorrection(booking.status, to);
      return corrects ? correctMark(tx, booking, to, change) : applyTransition(tx, booking, to, change);
    });
  }

  private act(call: StepCall, command: TakeStep, context: CallContext, act: Act): Promise<Booking> {
    const now = this.clock.now();
    return this.tenants.transaction(context.actor, (tx) =>
      once(tx, context, call, command, now, async () => {
        const booking = await lockBooking(tx, command.bookingId);
        checkVersion(context, booking.version);
        return toBooking(await act(tx, booking, now));
      }),
    );
  }
}
