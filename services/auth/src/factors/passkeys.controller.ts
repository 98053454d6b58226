import { Controller } from '@nestjs/common';
import {
  addPasskeyCall,
  beginPasskeyCall,
  listPasskeysCall,
  passkeySignInCall,
  passkeySignInOptionsCall,
  removePasskeyCall,
  secondStepOptionsCall,
  stepUpOptionsCall,
  type RequestOf,
} from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { PasskeySignIns } from '../sessions/passkey-sign-in.service';
import { SecondStep } from '../sessions/second-step.service';
import { Passkeys } from './passkeys.service';
import { StepUps } from './step-ups.service';

@Controller()
export class PasskeysController {
  constructor(
    private readonly passkeys: Passkeys,
    private readonly signIns: PasskeySignIns,
    private readonly secondStep: SecondStep,
    private readonly stepUps: StepUps,
  ) {}

  @Serve(listPasskeysCall)
  list(_: RequestOf<typeof listPasskeysCall>, ask: Ask) {
    return this.passkeys.list(ask);
  }
  @Serve(beginPasskeyCall)
  begin(_: RequestOf<typeof beginPasskeyCall>, ask: Ask) {
    return this.passkeys.begin(ask);
  }
  @Serve(addPasskeyCall)
  add(command: RequestOf<typeof addPasskeyCall>, ask: Ask) {
    return this.passkeys.add(command, ask);
  }
  @Serve(removePasskeyCall)
  remove({ passkeyId }: RequestOf<typeof removePasskeyCall>, ask: Ask) {
    return this.passkeys.remove(passkeyId, ask);
  }
  @Serve(stepUpOptionsCall)
  stepUpOptions(_: RequestOf<typeof stepUpOptionsCall>, ask: Ask) {
    return this.stepUps.options(ask);
  }
  @Serve(secondStepOptionsCall)
  secondStepOptions({ ticket }: RequestOf<typeof secondStepOptionsCall>, ask: Ask) {
    return this.secondStep.options(ticket, ask);
  }
  @Serve(passkeySignInOptionsCall)
  signInOptions(_: RequestOf<typeof passkeySignInOptionsCall>, ask: Ask) {
    return this.signIns.options(ask);
  }
  @Serve(passkeySignInCall)
  signIn(command: RequestOf<typeof passkeySignInCall>, ask: Ask) {
    return this.signIns.open(command, ask);
  }
}
