import { Controller } from '@nestjs/common';
import {
  issueSupportCodeCall,
  listSupportGrantsCall,
  openSupportSessionCall,
  operatorSignInCall,
  revokeSupportCodeCall,
  type RequestOf,
} from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { Operators } from './operators.service';
import { SupportGrants } from './support-grants.service';
import { SupportSessions } from './support-sessions.service';

@Controller()
export class SupportController {
  constructor(
    private readonly operators: Operators,
    private readonly grants: SupportGrants,
    private readonly sessions: SupportSessions,
  ) {}

  @Serve(operatorSignInCall)
  signIn(command: RequestOf<typeof operatorSignInCall>, ask: Ask) {
    return this.operators.open(command, ask);
  }
  @Serve(issueSupportCodeCall)
  issue(command: RequestOf<typeof issueSupportCodeCall>, ask: Ask) {
    return this.grants.issue(command, ask);
  }
  @Serve(listSupportGrantsCall)
  list(_: RequestOf<typeof listSupportGrantsCall>, ask: Ask) {
    return this.grants.list(ask);
  }
  @Serve(revokeSupportCodeCall)
  revoke({ grantId }: RequestOf<typeof revokeSupportCodeCall>, ask: Ask) {
    return this.grants.revoke(grantId, ask);
  }
  @Serve(openSupportSessionCall)
  redeem({ code }: RequestOf<typeof openSupportSessionCall>, ask: Ask) {
    return this.sessions.open(code, ask);
  }
}
