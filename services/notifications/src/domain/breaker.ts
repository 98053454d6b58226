const FAILURES = 5;
const FIRST_PAUSE_MS = 30_000;
const MOST_PAUSE_MS = 300_000;
/** Longer than all timeouts of an attempt. */
const PROBE_MS = 30_000;

/**
 * G6: a circuit breaker. After five failures in a row, one relay is left alone for a while; then one message
 * tries it, and the others wait for its outcome.
 */
export class Breaker {
  private failures = 0;
  private openUntil: Date | undefined;

  /** @returns undefined if a message may be tried now, else when it is looked at again */
  admits(now: Date): Date | undefined {
    if (this.openUntil === undefined) return undefined;
    if (now < this.openUntil) return this.openUntil;
    this.openUntil = new Date(now.getTime() + PROBE_MS);
    return undefined;
  }

  succeeded(): void {
    this.failures = 0;
    this.openUntil = undefined;
  }

  failed(now: Date): void {
    this.failures += 1;
    if (this.failures < FAILURES) return;
    const pause = Math.min(MOST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (this.failures - FAILURES));
    this.openUntil = new Date(now.getTime() + pause);
  }
}
