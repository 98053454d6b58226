/** What decides whether a member has to enrol a second factor (B11). */
export interface FactorDuty {
  /** The feature `two_factor_required`. */
  required: boolean;
  graceDays: number;
  /**
   * Start of the grace period after this sign-in or refresh. Enrolling and removing again starts no new one;
   * switching the feature off does.
   */
  wantedAt: Date | null;
  /** Whether a second factor is on. */
  on: boolean;
}
const day = 86_400_000;

/**
 * Since when the member is asked for one, once this sign-in or refresh is through. Enrolling and removing
 * again starts no new time of grace; switching the feature off does.
 */
export function wantedSince({ required, wantedAt, on }: FactorDuty, now: Date): Date | null {
  if (!required) return null;
  return wantedAt ?? (on ? null : now);
}

/** When the time of grace ends; null where nothing is asked for. */
export function dueAt({ required, graceDays, wantedAt, on }: FactorDuty): Date | null {
  return required && !on && wantedAt ? new Date(wantedAt.getTime() + graceDays * day) : null;
}
