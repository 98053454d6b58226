import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Log } from '@riserbo/runtime';
import { OrphansService } from './orphans.service';

const minute = 60_000;

/** Once a minute: deletes contacts without a booking. */
@Injectable()
export class OrphanSweeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer?: NodeJS.Timeout;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly orphans: OrphansService,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.running = this.running.then(() => this.round());
    }, minute);
  }
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private async round(): Promise<void> {
    try {
      await this.orphans.sweep();
    } catch {
      this.log.warn('background_failed', { context: 'OrphanSweeper' });
    }
  }
}
