import { Controller } from '@nestjs/common';
import { bookSlotCall, cancelBookingCall, rescheduleBookingCall, type RequestOf } from '@riserbo/contracts';
import { Serve, type CallContext } from '@riserbo/messaging';
import { BookingsService } from './bookings.service';
import { ChangesService } from './changes.service';

@Controller()
export class BookingsController {
  constructor(
    private readonly bookings: BookingsService,
    private readonly changes: ChangesService,
  ) {}

  @Serve(bookSlotCall)
  book(command: RequestOf<typeof bookSlotCall>, context: CallContext) {
    return this.bookings.book(command, context);
  }
  @Serve(rescheduleBookingCall)
  reschedule(command: RequestOf<typeof rescheduleBookingCall>, context: CallContext) {
    return this.changes.reschedule(command, context);
  }
  @Serve(cancelBookingCall)
  cancel(command: RequestOf<typeof cancelBookingCall>, context: CallContext) {
    return this.changes.cancel(command, context);
  }
}
