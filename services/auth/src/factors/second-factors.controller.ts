import { Controller } from '@nestjs/common';
import {
  beginTotpCall,
  confirmTotpCall,
  proveSecondFactorCall,
  readSecondFactorsCall,
  removeTotpCall,
  renewRecoveryCodesCall,
  type RequestOf,
} from '@riserbo/contracts';
import { Serve, type CallContext } from '@riserbo/messaging';
import { SecondStepService } from '../sign-ins/second-step.service';
import { RecoveryCodesService } from './recovery-codes.service';
import { SecondFactorsService } from './second-factors.service';
import { TotpService } from './totp.service';

@Controller()
export class SecondFactorsController {
  constructor(
    private readonly factors: SecondFactorsService,
    private readonly totps: TotpService,
    private readonly codes: RecoveryCodesService,
    private readonly secondStep: SecondStepService,
  ) {}

  @Serve(readSecondFactorsCall)
  read(_: RequestOf<typeof readSecondFactorsCall>, context: CallContext) {
    return this.factors.read(context);
  }
  @Serve(beginTotpCall)
  beginTotp(_: RequestOf<typeof beginTotpCall>, context: CallContext) {
    return this.totps.begin(context);
  }
  @Serve(confirmTotpCall)
  confirmTotp(command: RequestOf<typeof confirmTotpCall>, context: CallContext) {
    return this.totps.confirm(command, context);
  }
  @Serve(removeTotpCall)
  removeTotp(_: RequestOf<typeof removeTotpCall>, context: CallContext) {
    return this.totps.remove(context);
  }
  @Serve(renewRecoveryCodesCall)
  renewCodes(_: RequestOf<typeof renewRecoveryCodesCall>, context: CallContext) {
    return this.codes.renew(context);
  }
  @Serve(proveSecondFactorCall)
  prove(command: RequestOf<typeof proveSecondFactorCall>, context: CallContext) {
    return this.secondStep.prove(command, context);
  }
}
