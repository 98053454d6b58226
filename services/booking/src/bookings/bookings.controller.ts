import { Controller } from '@nestjs/common';
import {
  bookedClientsCall,
  bookingForMessageCall,
  bookSlotCall,
  cancelBookingCall,
  listBookingsCall,
  readBookingCall,
  rescheduleBookingCall,
  type RequestOf,
} from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { BookingsReads } from './bookings.reads';
import { BookingsService } from './bookings.service';
import { ChangesService } from './changes.service';

@Controller()
export class BookingsController {
  constructor(
    private readonly bookings: BookingsService,
    private readonly changes: ChangesService,
    private readonly reads: BookingsReads,
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
  @Serve(readBookingCall)
  read(query: RequestOf<typeof readBookingCall>, ask: Ask) {
    return this.reads.read(query.bookingId, ask);
  }
  @Serve(listBookingsCall)
  list(query: RequestOf<typeof listBookingsCall>, ask: Ask) {
    return this.reads.list(query, ask);
  }
  @Serve(bookingForMessageCall)
  describe(query: RequestOf<typeof bookingForMessageCall>, ask: Ask) {
    return this.reads.describe(query.bookingId, ask);
  }
  @Serve(bookedClientsCall)
  booked({ clientIds }: RequestOf<typeof bookedClientsCall>, ask: Ask) {
    return this.reads.booked(clientIds, ask);
  }
}
