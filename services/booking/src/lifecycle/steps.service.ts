import { Injectable } from '@nestjs/common';
import {
  arriveBookingCall,
  completeBookingCall,
  confirmBookingCall,
  declineBookingCall,
  noShowBookingCall,
  reopenBookingCall,
} from '@riserbo/contracts';
import { Serve, type Context, type Input } from '@riserbo/runtime';
import { isCorrection } from '../domain/booking';
import { toBooking, type Booking, type BookingRow } from '../rows/booking-row';
import { cancelBooking } from './cancellation';
import { lockBooking } from './changes';
import { correctMark, type Correction } from './corrections';
import { applyTransition } from './transitions';

type StepCall =
  | typeof confirmBookingCall
  | typeof declineBookingCall
  | typeof arriveBookingCall
  | typeof completeBookingCall
  | typeof noShowBookingCall
  | typeof reopenBookingCall;
type StepContext = Context<StepCall>;
type Step = Input<StepCall>;

/**
 * Outcomes of bookings, as the office states them (C8). Each throws Refusal `not_found`, `if_match_required`,
 * `stale_version`, `state_forbids`.
 */
@Injectable()
export class StepsService {
  @Serve(confirmBookingCall)
  async confirm(context: StepContext, step: Step): Promise<Booking> {
    return toBooking(await applyTransition(context.tx, await locked(context, step), 'confirmed'));
  }

  @Serve(declineBookingCall)
  async decline(context: StepContext, step: Step): Promise<Booking> {
    const booking = await locked(context, step);
    return toBooking(await cancelBooking(context.tx, booking, { as: context.actor.kind }, 'declined'));
  }

  @Serve(arriveBookingCall)
  async arrive(context: StepContext, step: Step): Promise<Booking> {
    return toBooking(await applyTransition(context.tx, await locked(context, step), 'arrived'));
  }

  /** @throws Refusal `not_yet` before the start */
  @Serve(completeBookingCall)
  complete(context: StepContext, step: Step): Promise<Booking> {
    return this.mark(context, step, 'completed');
  }

  /** @throws Refusal `not_yet` before the start */
  @Serve(noShowBookingCall)
  noShow(context: StepContext, step: Step): Promise<Booking> {
    return this.mark(context, step, 'no_show');
  }

  /**
   * Reverts the arrival or the outcome. @throws Refusal `mark_final`, `slot_taken` and others of
   * `correctMark`
   */
  @Serve(reopenBookingCall)
  async reopen(context: StepContext, step: Step): Promise<Booking> {
    return correct(context, await locked(context, step), 'confirmed');
  }

  private async mark(context: StepContext, step: Step, to: 'completed' | 'no_show'): Promise<Booking> {
    const booking = await locked(context, step);
    if (isCorrection(booking.status, to)) return correct(context, booking, to);
    return toBooking(await applyTransition(context.tx, booking, to));
  }
}

async function locked({ tx, checkVersion }: StepContext, { bookingId }: Step): Promise<BookingRow> {
  const booking = await lockBooking(tx, bookingId);
  checkVersion(booking.version);
  return booking;
}

async function correct(
  { tx, recordInAudit }: StepContext,
  booking: BookingRow,
  to: Correction,
): Promise<Booking> {
  recordInAudit({ from: booking.status });
  return toBooking(await correctMark(tx, booking, to));
}
