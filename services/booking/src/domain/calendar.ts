/** Minutes of a day without a change of clocks. */
export const dayMinutes = 1440;

/** Days from 1970-01-01 to a calendar date `YYYY-MM-DD`; undefined when there is no such date. */
export function dayOf(date: string): number | undefined {
  const day = Date.parse(`${date}T00:00:00Z`) / 86_400_000;
  return Number.isInteger(day) && dateOf(day) === date ? day : undefined;
}

/** The calendar date, `YYYY-MM-DD`, so many days after 1970-01-01. */
export function dateOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** ISO weekday, 1 Monday to 7 Sunday, of a day counted from 1970-01-01 (a Thursday). */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
