import { Controller } from '@nestjs/common';
import {
  changeFactorGraceCall,
  readFactorGraceCall,
  resetFactorsCall,
  type RequestOf,
} from '@riserbo/contracts';
import { Serve, type CallContext } from '@riserbo/messaging';
import { FactorDutiesService } from './factor-duties.service';
import { FactorResetsService } from './factor-resets.service';

@Controller()
export class FactorDutiesController {
  constructor(
    private readonly duties: FactorDutiesService,
    private readonly resets: FactorResetsService,
  ) {}

  @Serve(readFactorGraceCall)
  read(_: RequestOf<typeof readFactorGraceCall>, context: CallContext) {
    return this.duties.read(context);
  }
  @Serve(changeFactorGraceCall)
  change(command: RequestOf<typeof changeFactorGraceCall>, context: CallContext) {
    return this.duties.change(command, context);
  }
  @Serve(resetFactorsCall)
  reset({ userId }: RequestOf<typeof resetFactorsCall>, context: CallContext) {
    return this.resets.reset(userId, context);
  }
}
