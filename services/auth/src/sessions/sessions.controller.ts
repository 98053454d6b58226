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
import { Serve, type Ask } from '@riserbo/messaging';
import { Refreshes } from './refreshes.service';
import { Sessions } from './sessions.service';
import { SignIns } from './sign-in.service';

@Controller()
export class SessionsController {
  constructor(
    private readonly signIns: SignIns,
    private readonly refreshes: Refreshes,
    private readonly sessions: Sessions,
  ) {}

  @Serve(signInCall)
  open(command: RequestOf<typeof signInCall>, ask: Ask) {
    return this.signIns.open(command, ask);
  }
  @Serve(refreshSessionCall)
  refresh(command: RequestOf<typeof refreshSessionCall>, ask: Ask) {
    return this.refreshes.refresh(command, ask);
  }
  @Serve(endSessionCall)
  end({ sessionId }: RequestOf<typeof endSessionCall>, ask: Ask) {
    return this.sessions.end(sessionId, ask);
  }
  @Serve(leaveSessionCall)
  leave(_: RequestOf<typeof leaveSessionCall>, ask: Ask) {
    return this.sessions.leave(ask);
  }
  @Serve(forgoSessionCall)
  forgo({ refreshToken }: RequestOf<typeof forgoSessionCall>, ask: Ask) {
    return this.refreshes.forgo(refreshToken, ask);
  }
  @Serve(endOtherSessionsCall)
  endOthers(_: RequestOf<typeof endOtherSessionsCall>, ask: Ask) {
    return this.sessions.endOthers(ask);
  }
  @Serve(listSessionsCall)
  list(_: RequestOf<typeof listSessionsCall>, ask: Ask) {
    return this.sessions.list(ask);
  }
}
