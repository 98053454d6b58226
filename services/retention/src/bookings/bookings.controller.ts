import { Controller } from '@nestjs/common';
import { lastBookingCall, type RequestOf } from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { Bookings } from './bookings.service';

@Controller()
export class BookingsController {
  constructor(private readonly bookings: Bookings) {}

  @Serve(lastBookingCall)
  last({ clientId }: RequestOf<typeof lastBookingCall>, ask: Ask) {
    return this.bookings.last(clientId, ask);
  }
}
