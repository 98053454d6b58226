import { Controller } from '@nestjs/common';
import {
  arriveBookingCall,
  completeBookingCall,
  confirmBookingCall,
  declineBookingCall,
  noShowBookingCall,
  reopenBookingCall,
  type RequestOf,
} from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { StepsService } from './steps.service';

@Controller()
export class StepsController {
  constructor(private readonly steps: StepsService) {}

  @Serve(confirmBookingCall)
  confirm(command: RequestOf<typeof confirmBookingCall>, ask: Ask) {
    return this.steps.confirm(command, ask);
  }
  @Serve(declineBookingCall)
  decline(command: RequestOf<typeof declineBookingCall>, ask: Ask) {
    return this.steps.decline(command, ask);
  }
  @Serve(arriveBookingCall)
  arrive(command: RequestOf<typeof arriveBookingCall>, ask: Ask) {
    return this.steps.arrive(command, ask);
  }
  @Serve(completeBookingCall)
  complete(command: RequestOf<typeof completeBookingCall>, ask: Ask) {
    return this.steps.complete(command, ask);
  }
  @Serve(noShowBookingCall)
  noShow(command: RequestOf<typeof noShowBookingCall>, ask: Ask) {
    return this.steps.noShow(command, ask);
  }
  @Serve(reopenBookingCall)
  reopen(command: RequestOf<typeof reopenBookingCall>, ask: Ask) {
    return this.steps.reopen(command, ask);
  }
}
