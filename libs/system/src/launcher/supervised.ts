import { setTimeout as wait } from 'node:timers/promises';
import type { Running } from '../embedded/tied';

/**
 * Keeps one part of the system running: if it ends unexpectedly, it is restarted, at most once a second.
 * `stop` and `kill` are not crashes: the part stays down until `start`.
 */
export class Supervised<R extends Running = Running> {
  private running: R | undefined;
  private wanted = false;
  /** The start or restart in progress. */
  private busy: Promise<unknown> = Promise.resolve();
  private startedAt = 0;
  private giveUp = new AbortController();

  constructor(
    readonly name: string,
    /** Fails soon once the signal says that the part is no longer wanted. */
    private readonly launch: (signal: AbortSignal) => Promise<R>,
    private readonly say: (line: string) => void,
  ) {}

  get current(): R | undefined {
    return this.running;
  }

  /** @throws what the launch throws; later crashes lead to a restart instead */
  async start(): Promise<R> {
    this.wanted = true;
    this.giveUp = new AbortController();
    const starting = this.up();
    this.busy = starting.catch(() => (this.wanted = false));
    return starting;
  }

  async stop(): Promise<void> {
    await this.down((running) => running.stop());
  }

  async kill(): Promise<void> {
    await this.down((running) => running.kill());
  }

  private async down(end: (running: R) => Promise<void>): Promise<void> {
    this.wanted = false;
    this.giveUp.abort();
    await this.busy;
    if (this.running !== undefined) await end(this.running);
    this.running = undefined;
  }

  private async up(): Promise<R> {
    this.startedAt = Date.now();
    const running = await this.launch(this.giveUp.signal);
    this.running = running;
    void running.exited.then((exit) => {
      if (!this.wanted || this.running !== running) return;
      this.say(`${this.name} ended (${exit.signal ?? `code ${exit.code}`}), starting it again`);
      this.busy = this.mend();
    });
    return running;
  }

  private async mend(): Promise<void> {
    while (this.wanted) {
      await wait(Math.max(0, this.startedAt + 1_000 - Date.now()));
      if (!this.wanted) return;
      try {
        await this.up();
        return;
      } catch (error) {
        this.say(`${this.name} did not start: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
}
