import { timingSafeEqual } from 'node:crypto';

/** In time that does not depend on where they differ. */
export function isSignature(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Error codes of the provider by which a number will never get an SMS. */
const DEAD = new Set([21211, 21214, 21217, 21612, 21614, 30005, 30006]);
/** The recipient told the provider to stop. */
const STOPPED = 21610;

export type Failure = 'dead' | 'stopped' | 'for_now';
export function failureOf(code: unknown): Failure {
  if (Number(code) === STOPPED) return 'stopped';
  return DEAD.has(Number(code)) ? 'dead' : 'for_now';
}
