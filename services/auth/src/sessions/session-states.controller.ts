import { Controller } from '@nestjs/common';
import { sessionSnapshotCall, sessionStateCall, touchSessionsCall, type RequestOf } from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { SessionStates } from './session-states.service';

@Controller()
export class SessionStatesController {
  constructor(private readonly states: SessionStates) {}

  @Serve(sessionStateCall)
  state(question: RequestOf<typeof sessionStateCall>, _ask: Ask) {
    return this.states.read(question);
  }
  @Serve(sessionSnapshotCall)
  snapshot(question: RequestOf<typeof sessionSnapshotCall>, _ask: Ask) {
    return this.states.snapshot(question);
  }
  @Serve(touchSessionsCall)
  touch(command: RequestOf<typeof touchSessionsCall>, _ask: Ask) {
    return this.states.touch(command);
  }
}
