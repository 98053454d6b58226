import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock, Log, Tenants } from '@riserbo/runtime';
import { Challenges } from '../factors/challenges.service';
import { FactorResets } from '../factors/factor-resets.service';
import { Attempts } from './attempts.service';

const hour = 3_600_000;
// letters take their sign-ups along
const sweepLetters = `DELETE FROM letters WHERE expires_at < $1`;

/** Drops what is over: windows of attempts, letters that nobody followed (and the address and password hash of their sign-up). */
@Injectable()
export class Sweeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly attempts: Attempts,
    private readonly challenges: Challenges,
    private readonly factorResets: FactorResets,
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
    await this.tenants.system((tx) => tx.query(sweepLetters, [this.clock.now()]));
  }
}
