import { Controller } from '@nestjs/common';
import { holdSlotCall, releaseHoldCall, type RequestOf } from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { HoldsService } from './holds.service';

@Controller()
export class HoldsController {
  constructor(private readonly holds: HoldsService) {}

  @Serve(holdSlotCall)
  hold(command: RequestOf<typeof holdSlotCall>, ask: Ask) {
    return this.holds.hold(command, ask);
  }
  @Serve(releaseHoldCall)
  release(command: RequestOf<typeof releaseHoldCall>, ask: Ask) {
    return this.holds.release(command.holdId, ask);
  }
}
