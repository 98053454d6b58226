import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock, Log, Tenants } from '@riserbo/runtime';
import { ChallengesService } from '../factors/challenges.service';
import { FactorResetsService } from '../factors/factor-resets.service';
import { AttemptsService } from '../limits/attempts.service';

const hour = 3_600_000;
const day = 24 * hour;
/** As the data map says of the times of a session. */
const sessionsKept = 90 * day;
// most sessions end by their absolute life and nobody looks at them then; left open they would lie in every index of live ones
const expireSessions = `UPDATE sessions SET ended_at = ends_at, end_reason = 'ended' WHERE ended_at IS NULL AND ends_at <= $1`;
const sweepSessions = `DELETE FROM sessions WHERE ended_at < $1`;
// letters take their sign-ups along
const sweepLetters = `DELETE FROM letters WHERE expires_at < $1`;

/** Drops what is over: windows of attempts, letters that nobody followed (and the address of their sign-up), sessions that ended long ago. */
@Injectable()
export class Sweeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly attempts: AttemptsService,
    private readonly challenges: ChallengesService,
    private readonly factorResets: FactorResetsService,
    private readonly tenants: Tenants,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(
      () => void this.sweep().catch(() => this.log.warn('background_failed', { context: 'Sweeper' })),
      hour,
    );
  }
  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async sweep(): Promise<void> {
    await this.attempts.sweep();
    await this.challenges.sweep();
    await this.factorResets.sweep();
    const now = this.clock.now();
    const longAgo = new Date(now.getTime() - sessionsKept);
    await this.tenants.system((tx) => tx.query(sweepLetters, [now]));
    await this.tenants.system((tx) => tx.query(expireSessions, [now]));
    await this.tenants.system((tx) => tx.query(sweepSessions, [longAgo]));
  }
}
