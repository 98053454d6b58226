import { Controller } from '@nestjs/common';
import {
  endOtherSessionsCall,
  endSessionCall,
  forgoSessionCall,
  leaveSessionCall,
  listSessionsCall,
  refreshSessionCall,
  signInCall,
  type RequestOf,
} from '@riserbo/contracts';
import { Serve, type CallContext } from '@riserbo/messaging';
import { RefreshService } from '../sign-ins/refreshes.service';
import { SessionsService } from './sessions.service';
import { SignInService } from '../sign-ins/sign-in.service';

@Controller()
export class SessionsController {
  constructor(
    private readonly signIns: SignInService,
    private readonly refreshes: RefreshService,
    private readonly sessions: SessionsService,
  ) {}

  @Serve(signInCall)
  open(command: RequestOf<typeof signInCall>, context: CallContext) {
    return this.signIns.open(command, context);
  }
  @Serve(refreshSessionCall)
  refresh(command: RequestOf<typeof refreshSessionCall>, context: CallContext) {
    return this.refreshes.refresh(command, context);
  }
  @Serve(endSessionCall)
  end({ sessionId }: RequestOf<typeof endSessionCall>, context: CallContext) {
    return this.sessions.end(sessionId, context);
  }
  @Serve(leaveSessionCall)
  leave(_: RequestOf<typeof leaveSessionCall>, context: CallContext) {
    return this.sessions.leave(context);
  }
  @Serve(forgoSessionCall)
  forgo({ refreshToken }: RequestOf<typeof forgoSessionCall>, context: CallContext) {
    return this.refreshes.forgo(refreshToken, context);
  }
  @Serve(endOtherSessionsCall)
  endOthers(_: RequestOf<typeof endOtherSessionsCall>, context: CallContext) {
    return this.sessions.endOthers(context);
  }
  @Serve(listSessionsCall)
  list(_: RequestOf<typeof listSessionsCall>, context: CallContext) {
    return this.sessions.list(context);
  }
}
