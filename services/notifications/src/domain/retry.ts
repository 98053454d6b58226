/** G6: attempts before a mail is given up and logged as failed. */
export const mostAttempts = 8;

/**
 * Time of the next attempt after the nth failure: 5 s, 20 s, 80 s … at most an hour, plus up to a quarter as
 * jitter.
 */
export function nextAttempt(attempts: number, now: Date, chance: number): Date {
  const wait = Math.min(3_600_000, 5_000 * 4 ** (attempts - 1));
  return new Date(now.getTime() + wait * (1 + chance / 4));
}
