import { Controller } from '@nestjs/common';
import {
  issueSupportCodeCall,
  listSupportGrantsCall,
  openSupportSessionCall,
  operatorSignInCall,
  revokeSupportCodeCall,
  type RequestOf,
} from '@riserbo/contracts';
import { Serve, type CallContext } from '@riserbo/messaging';
import { OperatorsService } from './operators.service';
import { SupportGrantsService } from './support-grants.service';
import { SupportSessionsService } from './support-sessions.service';

@Controller()
export class SupportController {
  constructor(
    private readonly operators: OperatorsService,
    private readonly grants: SupportGrantsService,
    private readonly sessions: SupportSessionsService,
  ) {}

  @Serve(operatorSignInCall)
  signIn(command: RequestOf<typeof operatorSignInCall>, context: CallContext) {
    return this.operators.open(command, context);
  }
  @Serve(issueSupportCodeCall)
  issue(command: RequestOf<typeof issueSupportCodeCall>, context: CallContext) {
    return this.grants.issue(command, context);
  }
  @Serve(listSupportGrantsCall)
  list(_: RequestOf<typeof listSupportGrantsCall>, context: CallContext) {
    return this.grants.list(context);
  }
  @Serve(revokeSupportCodeCall)
  revoke({ grantId }: RequestOf<typeof revokeSupportCodeCall>, context: CallContext) {
    return this.grants.revoke(grantId, context);
  }
  @Serve(openSupportSessionCall)
  redeem({ code }: RequestOf<typeof openSupportSessionCall>, context: CallContext) {
    return this.sessions.open(code, context);
  }
}
