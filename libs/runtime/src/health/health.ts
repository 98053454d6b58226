const patience = 1_000;

/** A round trip to a required dependency; rejects when it is down. */
export type Check = () => Promise<unknown>;

/**
 * Whether the service accepts work: it is started, not stopping, and every dependency answers within a
 * second.
 */
export class Health {
  private open = false;
  private asking?: Promise<boolean> | undefined;

  constructor(private readonly checks: readonly Check[]) {}

  /** Called with true after the start, and with false as the first step of the shutdown. */
  turn(open: boolean): void {
    this.open = open;
  }

  /** One round trip for all concurrent requests: probes are not rate-limited, so a flood must be cheap. */
  async ready(): Promise<boolean> {
    if (!this.open) return false;
    this.asking ??= this.ask().finally(() => (this.asking = undefined));
    const answered = await this.asking;
    return this.open && answered;
  }

  private async ask(): Promise<boolean> {
    const answers = await Promise.allSettled(this.checks.map((check) => within(patience, check())));
    return answers.every(({ status }) => status === 'fulfilled');
  }
}

/** Rejects when `work` takes longer than `ms`; a later result is dropped. */
export function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('took too long')), ms);
    void work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
