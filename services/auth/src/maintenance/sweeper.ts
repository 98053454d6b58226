import { Injectable } from '@nestjs/common';
import { Clock, Every, Tenants } from '@riserbo/runtime';
import { ChallengesService } from '../factors/challenges.service';
import { FactorResetsService } from '../factors/factor-resets.service';
import { AttemptsService } from '../limits/attempts.service';

const DAY_MS = 86_400_000;
/** As the data map says of the times of a session. */
const SESSIONS_KEPT_MS = 90 * DAY_MS;
// most sessions end by their absolute life and nobody looks at them then; left open they would lie in every index of live ones
const expireSessions = `UPDATE sessions SET ended_at = ends_at, end_reason = 'ended' WHERE ended_at IS NULL AND ends_at <= $1`;
const sweepSessions = `DELETE FROM sessions WHERE ended_at < $1`;
// letters take their sign-ups along
const sweepLetters = `DELETE FROM letters WHERE expires_at < $1`;

/** Drops what is over: windows of attempts, letters that nobody followed (and the address of their sign-up), sessions that ended long ago. */
@Injectable()
export class Sweeper {
  constructor(
    private readonly attempts: AttemptsService,
    private readonly challenges: ChallengesService,
    private readonly factorResets: FactorResetsService,
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  @Every('1h', { replicas: 'one' })
  async sweep(): Promise<void> {
    await this.attempts.sweep();
    await this.challenges.sweep();
    await this.factorResets.sweep();
    const now = this.clock.now();
    const longAgo = new Date(now.getTime() - SESSIONS_KEPT_MS);
    await this.tenants.system((tx) => tx.query(sweepLetters, [now]));
    await this.tenants.system((tx) => tx.query(expireSessions, [now]));
    await this.tenants.system((tx) => tx.query(sweepSessions, [longAgo]));
  }
}
