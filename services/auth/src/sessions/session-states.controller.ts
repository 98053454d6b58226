import { Controller } from '@nestjs/common';
import { sessionSnapshotCall, sessionStateCall, touchSessionsCall, type RequestOf } from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { RefusedSessions } from './refused-sessions.service';
import { SessionStates } from './session-states.service';

@Controller()
export class SessionStatesController {
  constructor(
    private readonly states: SessionStates,
    private readonly refusals: RefusedSessions,
  ) {}

  @Serve(sessionStateCall)
  state(question: RequestOf<typeof sessionStateCall>, _ask: Ask) {
    return this.states.read(question);
  }
  @Serve(sessionSnapshotCall)
  snapshot(question: RequestOf<typeof sessionSnapshotCall>, _ask: Ask) {
    return this.states.snapshot(question);
  }
  @Serve(touchSessionsCall)
  async touch({ sessions, refused }: RequestOf<typeof touchSessionsCall>, ask: Ask) {
    await this.refusals.note(refused, ask);
    return this.states.touch(sessions);
  }
}
