import type { SlotDay } from '@riserbo/client';
import { isZone } from '../messages';

/** A free time: the local time at the place, and the instant that a hold takes. */
export interface FreeTime {
  readonly date: string;
  readonly time: string;
  readonly startsAt: string;
  /** Free places of a group. */
  readonly seats?: number;
}

const DAY_MS = 86_400_000;
const monthPattern = /^20\d\d-(?:0[1-9]|1[0-2])$/;
const dayPattern = /^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** The local date in a zone, such as `2026-12-02`. */
export function dateIn(at: Date, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(at);
}
export const monthOf = (date: string): string => date.slice(0, 7);
export const isMonth = (text: string | undefined): text is string =>
  text !== undefined && monthPattern.test(text);
export const isDay = (text: string | undefined): text is string =>
  text !== undefined && dayPattern.test(text) && new Date(text).toISOString().startsWith(text);

export function shiftMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/** The weeks of a month, Monday first; days of other months are undefined. */
export function weeksOf(month: string): (string | undefined)[][] {
  const first = new Date(`${month}-01T00:00:00Z`);
  const start = first.getTime() - ((first.getUTCDay() + 6) % 7) * DAY_MS;
  const dates = Array.from({ length: 42 }, (_, index) =>
    new Date(start + index * DAY_MS).toISOString().slice(0, 10),
  );
  const weeks = Array.from({ length: 6 }, (_, week) => dates.slice(week * 7, week * 7 + 7));
  return weeks
    .filter((week) => week.some((date) => monthOf(date) === month))
    .map((week) => week.map((date) => (monthOf(date) === month ? date : undefined)));
}

/** Instants around a local month, whatever its zone; not before `now`. */
export function rangeOf(month: string, now: Date): { from: string; to: string } | undefined {
  const from = Math.max(Date.parse(`${month}-01T00:00:00Z`) - DAY_MS, now.getTime());
  const to = Date.parse(`${shiftMonth(month, 1)}-01T00:00:00Z`) + DAY_MS;
  if (from >= to) return undefined;
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
}

/** Times of all providers by local date, each start once: the practice chooses who of those that are free. */
export function byDay(providers: readonly { days: readonly SlotDay[] }[]): Map<string, FreeTime[]> {
  const days = new Map<string, Map<string, FreeTime>>();
  for (const { days: some } of providers)
    for (const { date, offset, times, seats } of some)
      for (const [index, time] of times.entries()) {
        const startsAt = `${date}T${time}${offset}`;
        const free = seats?.[index];
        const day = days.get(date) ?? new Map<string, FreeTime>();
        days.set(
          date,
          day.set(startsAt, { date, time, startsAt, ...(free === undefined ? {} : { seats: free }) }),
        );
      }
  const order = (a: FreeTime, b: FreeTime) => Date.parse(a.startsAt) - Date.parse(b.startsAt);
  return new Map(
    [...days]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([date, times]) => [date, [...times.values()].sort(order)]),
  );
}

/** Groups by hour of the day at the place: until noon, until six, after. */
export function partOf(time: string): 'morning' | 'afternoon' | 'evening' {
  if (time < '12:00') return 'morning';
  return time < '18:00' ? 'afternoon' : 'evening';
}

/** What a visitor's browser says about its zone. An unknown zone is reported, never replaced by UTC. */
export function visitorZone(text: string | undefined, place: string): { other?: string; unknown?: true } {
  if (text === undefined || text === '' || text === place) return {};
  return isZone(text) ? { other: text } : { unknown: true };
}
