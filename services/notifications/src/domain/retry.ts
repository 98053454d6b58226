/** G6: attempts before a mail is given up and logged as failed. */
export const mostAttempts = 8;

/** What kept a message: the other side cannot take it now, cannot be reached, or refuses it. */
export type FailureKind = 'busy' | 'unreachable' | 'refused';
const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
/** An outage ends at any moment; a refusal ends when a person has changed something. */
const paces: Record<FailureKind, { firstMs: number; mostMs: number }> = {
  busy: { firstMs: 5 * SECOND_MS, mostMs: 60 * MINUTE_MS },
  unreachable: { firstMs: 5 * SECOND_MS, mostMs: 15 * MINUTE_MS },
  refused: { firstMs: MINUTE_MS, mostMs: 60 * MINUTE_MS },
};

/**
 * Time of the next attempt after the nth failure: four times longer after each, up to the maximum of its
 * kind, plus up to a quarter as jitter.
 */
export function nextAttempt(attempts: number, now: Date, chance: number, kind: FailureKind = 'busy'): Date {
  const { firstMs, mostMs } = paces[kind];
  const wait = Math.min(mostMs, firstMs * 4 ** (attempts - 1));
  return new Date(now.getTime() + wait * (1 + chance / 4));
}

/** RFC 5321: the relay answered with a code, or did not answer. */
export function failureKindOf(error: unknown): FailureKind {
  const { responseCode } = (error ?? {}) as { responseCode?: unknown };
  if (typeof responseCode !== 'number') return 'unreachable';
  return responseCode >= 500 ? 'refused' : 'busy';
}
