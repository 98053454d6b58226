import { Controller } from '@nestjs/common';
import { sessionSnapshotCall, sessionStateCall, touchSessionsCall, type RequestOf } from '@riserbo/contracts';
import { Serve, type CallContext } from '@riserbo/messaging';
import { RefusedSessions } from './refused-sessions.service';
import { SessionStatesService } from './session-states.service';

@Controller()
export class SessionStatesController {
  constructor(
    private readonly states: SessionStatesService,
    private readonly refusals: RefusedSessions,
  ) {}

  @Serve(sessionStateCall)
  state(question: RequestOf<typeof sessionStateCall>, _ask: CallContext) {
    return this.states.read(question);
  }
  @Serve(sessionSnapshotCall)
  snapshot(question: RequestOf<typeof sessionSnapshotCall>, _ask: CallContext) {
    return this.states.snapshot(question);
  }
  @Serve(touchSessionsCall)
  async touch({ sessions, refused }: RequestOf<typeof touchSessionsCall>, context: CallContext) {
    await this.refusals.note(refused, context);
    return this.states.touch(sessions);
  }
}
