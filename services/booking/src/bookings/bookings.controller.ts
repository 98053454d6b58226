import { Controller } from '@nestjs/common';
import { bookSlotCall, cancelBookingCall, rescheduleBookingCall, type RequestOf } from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { BookingsService } from './bookings.service';
import { ChangesService } from './changes.service';

@Controller()
export class BookingsController {
  constructor(
    private readonly bookings: BookingsService,
    private readonly changes: ChangesService,
  ) {}

  @Serve(bookSlotCall)
  book(command: RequestOf<typeof bookSlotCall>, ask: Ask) {
    return this.bookings.book(command, ask);
  }
  @Serve(rescheduleBookingCall)
  reschedule(command: RequestOf<typeof rescheduleBookingCall>, ask: Ask) {
    return this.changes.reschedule(command, ask);
  }
  @Serve(cancelBookingCall)
  cancel(command: RequestOf<typeof cancelBookingCall>, ask: Ask) {
    return this.changes.cancel(command, ask);
  }
}
