/** G6: after this many tries a mail is given up and the ledger says so. */
export const mostAttempts = 8;

/** When to try again after the nth failure: 5 s, 20 s, 80 s … at most an hour, up to a quarter later so that a crowd does not return together. */
export function nextAttempt(attempts: number, now: Date, chance: number): Date {
  const wait = Math.min(3_600_000, 5_000 * 4 ** (attempts - 1));
  return new Date(now.getTime() + wait * (1 + chance / 4));
}
