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
import { Serve, type Ask } from '@riserbo/messaging';
import { SecondStep } from '../sessions/second-step.service';
import { RecoveryCodes } from './recovery-codes.service';
import { SecondFactors } from './second-factors.service';
import { Totps } from './totp.service';

@Controller()
export class SecondFactorsController {
  constructor(
    private readonly factors: SecondFactors,
    private readonly totps: Totps,
    private readonly codes: RecoveryCodes,
    private readonly secondStep: SecondStep,
  ) {}

  @Serve(readSecondFactorsCall)
  read(_: RequestOf<typeof readSecondFactorsCall>, ask: Ask) {
    return this.factors.read(ask);
  }
  @Serve(beginTotpCall)
  beginTotp(_: RequestOf<typeof beginTotpCall>, ask: Ask) {
    return this.totps.begin(ask);
  }
  @Serve(confirmTotpCall)
  confirmTotp(command: RequestOf<typeof confirmTotpCall>, ask: Ask) {
    return this.totps.confirm(command, ask);
  }
  @Serve(removeTotpCall)
  removeTotp(_: RequestOf<typeof removeTotpCall>, ask: Ask) {
    return this.totps.remove(ask);
  }
  @Serve(renewRecoveryCodesCall)
  renewCodes(_: RequestOf<typeof renewRecoveryCodesCall>, ask: Ask) {
    return this.codes.renew(ask);
  }
  @Serve(proveSecondFactorCall)
  prove(command: RequestOf<typeof proveSecondFactorCall>, ask: Ask) {
    return this.secondStep.prove(command, ask);
  }
}
