export interface Keeping {
  stop(): Promise<void>;
}
const INTERVAL_MS = 3_000;
/**
 * A server that has not answered about its stream for this long never will: 2.9 hangs permanently after a
 * full disk (X100).
 */
const HUNG_AFTER_MS = 15_000;

/**
 * Recreates the stream and its consumers if they are lost. A server that is down is restarted by its
 * supervisor, and the next round finds it.
 * @param ensure creates what is missing; rejects if the server does not answer
 * @param endHung called when the server has not answered for 15 seconds
 */
export function keepStreams(
  ensure: () => Promise<void>,
  endHung?: () => Promise<unknown> | undefined,
): Keeping {
  let answeredAt = performance.now();
  const look = async () => {
    const answered = await ensure().then(
      () => true,
      () => false,
    );
    if (!answered && performance.now() - answeredAt < HUNG_AFTER_MS) return;
    if (!answered) await endHung?.();
    answeredAt = performance.now();
  };
  let looking: Promise<unknown> | undefined;
  const timer = setInterval(() => {
    looking ??= look().finally(() => (looking = undefined));
  }, INTERVAL_MS);
  return {
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}
