import { Injectable } from '@nestjs/common';
import type { ClientRecordStepUp, MemberActor } from '@riserbo/contracts';
import type { StepUpState } from '@riserbo/messaging';
import { Features } from '../features';
import { LiveSessions } from './live-sessions';

/** B8: factor versions and company settings known to this process, at most one second old. */
@Injectable()
export class LiveStepUpState implements StepUpState {
  constructor(
    private readonly sessions: LiveSessions,
    private readonly features: Features,
  ) {}

  hasFactors(member: MemberActor, version: number): Promise<boolean> {
    return this.sessions.hasFactors(member, version);
  }

  async clientRecordStepUp(companyId: string): Promise<ClientRecordStepUp> {
    return (await this.features.of(companyId)).clientRecordStepUp;
  }
}
