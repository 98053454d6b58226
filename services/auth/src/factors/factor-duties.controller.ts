import { Controller } from '@nestjs/common';
import {
  changeFactorGraceCall,
  readFactorGraceCall,
  resetFactorsCall,
  type RequestOf,
} from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { FactorDuties } from './factor-duties.service';
import { FactorResets } from './factor-resets.service';

@Controller()
export class FactorDutiesController {
  constructor(
    private readonly duties: FactorDuties,
    private readonly resets: FactorResets,
  ) {}

  @Serve(readFactorGraceCall)
  read(_: RequestOf<typeof readFactorGraceCall>, ask: Ask) {
    return this.duties.read(ask);
  }
  @Serve(changeFactorGraceCall)
  change(command: RequestOf<typeof changeFactorGraceCall>, ask: Ask) {
    return this.duties.change(command, ask);
  }
  @Serve(resetFactorsCall)
  reset({ userId }: RequestOf<typeof resetFactorsCall>, ask: Ask) {
    return this.resets.reset(userId, ask);
  }
}
