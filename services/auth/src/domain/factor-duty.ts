/** What decides whether a member has to enrol a second factor (B11). */
export interface FactorDuty {
  /** The feature `two_factor_required`. */
  required: boolean;
  graceDays: number;
  /** Start of the grace period; null before it starts. */
  wantedAt: Date | null;
  /** Whether a second factor is on. */
  on: boolean;
}
const DAY_MS = 86_400_000;

/**
 * Start of the grace period after this sign-in or refresh. Enrolling and removing again starts no new one;
 * switching the feature off and on does.
 */
export function wantedSince({ required, wantedAt, on }: FactorDuty, now: Date): Date | null {
  if (!required) return null;
  return wantedAt ?? (on ? null : now);
}

/** End of the grace period; null if no second factor has to be enrolled. */
export function dueAt({ required, graceDays, wantedAt, on }: FactorDuty): Date | null {
  return required && !on && wantedAt ? new Date(wantedAt.getTime() + graceDays * DAY_MS) : null;
}
