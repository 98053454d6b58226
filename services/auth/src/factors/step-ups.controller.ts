import { Controller } from '@nestjs/common';
import { stepUpCall, type RequestOf } from '@riserbo/contracts';
import { Serve, type CallContext } from '@riserbo/messaging';
import { StepUpsService } from './step-ups.service';

@Controller()
export class StepUpsController {
  constructor(private readonly stepUps: StepUpsService) {}

  @Serve(stepUpCall)
  grant(command: RequestOf<typeof stepUpCall>, context: CallContext) {
    return this.stepUps.grant(command, context);
  }
}
