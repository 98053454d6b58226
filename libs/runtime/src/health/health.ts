const patience = 1_000;

/** A round trip to something the service cannot work without; rejects when it is not there. */
export type Check = () => Promise<unknown>;

/** Whether the service can take work: it has started, is not stopping, and every part answers within a second. */
export class Health {
  private open = false;
  private asking?: Promise<boolean> | undefined;

  constructor(private readonly checks: readonly Check[]) {}

  /** Called when everything is started, and first of all when it stops. */
  turn(open: boolean): void {
    this.open = open;
  }

  /** One round trip for however many ask at once: probes are not counted, so a flood of them must cost nothing. */
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

/** Rejects when `work` takes longer than `ms`; what it answers after that is dropped. */
export function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('took too long')), ms);
    void work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
