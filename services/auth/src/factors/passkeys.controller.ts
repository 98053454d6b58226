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
import { Serve, type CallContext } from '@riserbo/messaging';
import { PasskeySignInService } from '../sign-ins/passkey-sign-in.service';
import { SecondStepService } from '../sign-ins/second-step.service';
import { PasskeysService } from './passkeys.service';
import { StepUpsService } from './step-ups.service';

@Controller()
export class PasskeysController {
  constructor(
    private readonly passkeys: PasskeysService,
    private readonly signIns: PasskeySignInService,
    private readonly secondStep: SecondStepService,
    private readonly stepUps: StepUpsService,
  ) {}

  @Serve(listPasskeysCall)
  list(_: RequestOf<typeof listPasskeysCall>, context: CallContext) {
    return this.passkeys.list(context);
  }
  @Serve(beginPasskeyCall)
  begin(_: RequestOf<typeof beginPasskeyCall>, context: CallContext) {
    return this.passkeys.begin(context);
  }
  @Serve(addPasskeyCall)
  add(command: RequestOf<typeof addPasskeyCall>, context: CallContext) {
    return this.passkeys.add(command, context);
  }
  @Serve(removePasskeyCall)
  remove({ passkeyId }: RequestOf<typeof removePasskeyCall>, context: CallContext) {
    return this.passkeys.remove(passkeyId, context);
  }
  @Serve(stepUpOptionsCall)
  stepUpOptions(_: RequestOf<typeof stepUpOptionsCall>, context: CallContext) {
    return this.stepUps.options(context);
  }
  @Serve(secondStepOptionsCall)
  secondStepOptions({ ticket }: RequestOf<typeof secondStepOptionsCall>, context: CallContext) {
    return this.secondStep.options(ticket, context);
  }
  @Serve(passkeySignInOptionsCall)
  signInOptions(_: RequestOf<typeof passkeySignInOptionsCall>, context: CallContext) {
    return this.signIns.options(context);
  }
  @Serve(passkeySignInCall)
  signIn(command: RequestOf<typeof passkeySignInCall>, context: CallContext) {
    return this.signIns.open(command, context);
  }
}
