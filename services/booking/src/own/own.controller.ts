import { Controller } from '@nestjs/common';
import {
  cancelOwnBookingCall,
  listOwnBookingsCall,
  rescheduleOwnBookingCall,
  type RequestOf,
} from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { OwnBookings } from './own.service';

@Controller()
export class OwnController {
  constructor(private readonly own: OwnBookings) {}

  @Serve(listOwnBookingsCall)
  list(query: RequestOf<typeof listOwnBookingsCall>, ask: Ask) {
    return this.own.list(query, ask);
  }
  @Serve(rescheduleOwnBookingCall)
  reschedule(command: RequestOf<typeof rescheduleOwnBookingCall>, ask: Ask) {
    return this.own.reschedule(command, ask);
  }
  @Serve(cancelOwnBookingCall)
  cancel(command: RequestOf<typeof cancelOwnBookingCall>, ask: Ask) {
    return this.own.cancel(command, ask);
  }
}
