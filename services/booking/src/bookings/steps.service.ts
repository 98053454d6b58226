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
import type { Ask } from '@riserbo/messaging';
import { checkVersion, Clock, once, Tenants, type Tx } from '@riserbo/runtime';
import { isCorrection, type Step } from '../domain/booking';
import { shown, type Booking, type BookingRow } from './booking-row';
import { cancelBooking, lockBooking } from './changes';
import { correctMark } from './corrections';
import { takeStep } from './steps';

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

  confirm(command: TakeStep, ask: Ask): Promise<Booking> {
    return this.step(confirmBookingCall, command, 'confirmed', ask);
  }
  decline(command: TakeStep, ask: Ask): Promise<Booking> {
    return this.act(declineBookingCall, command, ask, (tx, booking, now) =>
      cancelBooking(tx, booking, { by: ask, as: ask.actor.kind, now }, 'declined'),
    );
  }
  arrive(command: TakeStep, ask: Ask): Promise<Booking> {
    return this.step(arriveBookingCall, command, 'arrived', ask);
  }
  /** @throws Refusal `not_yet` before the start */
  complete(command: TakeStep, ask: Ask): Promise<Booking> {
    return this.step(completeBookingCall, command, 'completed', ask);
  }
  /** @throws Refusal `not_yet` before the start */
  noShow(command: TakeStep, ask: Ask): Promise<Booking> {
    return this.step(noShowBookingCall, command, 'no_show', ask);
  }

  /** Takes back that the client came, or did not come. @throws Refusal `mark_final`, `slot_taken` and those of `correctMark` */
  reopen(command: TakeStep, ask: Ask): Promise<Booking> {
    return this.act(reopenBookingCall, command, ask, (tx, booking, now) =>
      correctMark(tx, booking, 'confirmed', { by: ask, now }),
    );
  }

  private step(call: StepCall, command: TakeStep, to: Step, ask: Ask): Promise<Booking> {
    return this.act(call, command, ask, (tx, booking, now) => {
      const change = { by: ask, now };
      const corrects = (to === 'completed' || to === 'no_show') && isCorrection(booking.status, to);
      return corrects ? correctMark(tx, booking, to, change) : takeStep(tx, booking, to, change);
    });
  }

  private act(call: StepCall, command: TakeStep, ask: Ask, act: Act): Promise<Booking> {
    const now = this.clock.now();
    return this.tenants.transaction(ask.actor, (tx) =>
      once(tx, ask, call, command, now, async () => {
        const booking = await lockBooking(tx, command.bookingId);
        checkVersion(ask, booking.version);
        return shown(await act(tx, booking, now));
      }),
    );
  }
}
