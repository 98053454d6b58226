import { Controller } from '@nestjs/common';
import { holdSlotCall, releaseHoldCall, type RequestOf } from '@riserbo/contracts';
import { Serve, type CallContext } from '@riserbo/messaging';
import { HoldsService } from './holds.service';

@Controller()
export class HoldsController {
  constructor(private readonly holds: HoldsService) {}

  @Serve(holdSlotCall)
  hold(command: RequestOf<typeof holdSlotCall>, context: CallContext) {
    return this.holds.hold(command, context);
  }
  @Serve(releaseHoldCall)
  release(command: RequestOf<typeof releaseHoldCall>, context: CallContext) {
    return this.holds.release(command.holdId, context);
  }
}
