import { Controller } from '@nestjs/common';
import { stepUpCall, type RequestOf } from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { StepUps } from './step-ups.service';

@Controller()
export class StepUpsController {
  constructor(private readonly stepUps: StepUps) {}

  @Serve(stepUpCall)
  grant(command: RequestOf<typeof stepUpCall>, ask: Ask) {
    return this.stepUps.grant(command, ask);
  }
}
