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
import { Serve, type CallContext } from '@riserbo/messaging';
import { StepsService } from './steps.service';

@Controller()
export class StepsController {
  constructor(private readonly steps: StepsService) {}

  @Serve(confirmBookingCall)
  confirm(command: RequestOf<typeof confirmBookingCall>, context: CallContext) {
    return this.steps.confirm(command, context);
  }
  @Serve(declineBookingCall)
  decline(command: RequestOf<typeof declineBookingCall>, context: CallContext) {
    return this.steps.decline(command, context);
  }
  @Serve(arriveBookingCall)
  arrive(command: RequestOf<typeof arriveBookingCall>, context: CallContext) {
    return this.steps.arrive(command, context);
  }
  @Serve(completeBookingCall)
  complete(command: RequestOf<typeof completeBookingCall>, context: CallContext) {
    return this.steps.complete(command, context);
  }
  @Serve(noShowBookingCall)
  noShow(command: RequestOf<typeof noShowBookingCall>, context: CallContext) {
    return this.steps.noShow(command, context);
  }
  @Serve(reopenBookingCall)
  reopen(command: RequestOf<typeof reopenBookingCall>, context: CallContext) {
    return this.steps.reopen(command, context);
  }
}
