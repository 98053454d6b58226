import { Injectable } from '@nestjs/common';
import { denial, Refusal, type Actor, type Permission } from '@riserbo/contracts';
import { LiveSessions, SessionActivity } from '@riserbo/runtime';

const TRACED: ReadonlySet<number> = new Set([401, 403]);

/**
 * Admits actors whose session is live and whose role holds the permission; the owner of the data checks
 * again. What a known account is refused here leaves a row in its company's audit log (X112).
 */
@Injectable()
export class Admission {
  constructor(
    private readonly sessions: LiveSessions,
    private readonly activity: SessionActivity,
  ) {}

  /**
   * @throws Refusal `session_ended`, `session_idle`, `forbidden`, `second_factor_due`;
   * `unavailable` when auth cannot be reached
   */
  async admit(actor: Actor, permission: Permission, isActivity: boolean): Promise<void> {
    try {
      await this.sessions.admit(actor);
      if (isActivity) await this.activity.note(actor);
      const denied = denial(permission, actor);
      if (denied) throw new Refusal(denied);
    } catch (error) {
      if (error instanceof Refusal && TRACED.has(error.status)) this.activity.refused(actor, error.code);
      throw error;
    }
  }
}
