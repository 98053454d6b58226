import { dayMinutes, weekdayOf } from './calendar';
import { addRange, item, type Ranges } from './ranges';
import type { Zone } from './zone';

/**
 * Wall-clock minutes since midnight of a local date, half-open. `to` can exceed 1440, up to 2880: then it
 * ends on the next date. Empty if it ends before it starts.
 */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** An interval of every week; `weekday` is ISO, 1 Monday to 7 Sunday. */
export interface WeeklyInterval extends Interval {
  readonly weekday: number;
}

/** When a provider works, as wall-clock rules of one zone. */
export interface Hours {
  readonly zone: Zone;
  /** In any order. Intervals that touch or overlap, also over midnight, are one open time. */
  readonly weekly: readonly WeeklyInterval[];
  /** No service may overlap one. They do not hold on special days. */
  readonly breaks: readonly WeeklyInterval[];
  /**
   * Hours of single dates, by days since 1970-01-01 (`dayOf`); they replace that date's weekly hours and
   * breaks. An empty list: closed.
   */
  readonly specialDays: ReadonlyMap<number, readonly Interval[]>;
}

/** A service must fit in `open` and stay out of `breaks`: unions of UTC minutes, packed. */
export interface OpenTime {
  readonly open: readonly number[];
  readonly breaks: readonly number[];
  /** Where each interval begins, in order, also one that touches the interval before it. */
  readonly openings: readonly number[];
}

/** The hours of all local dates that touch [from, to] of UTC minutes: whole within it, and in part beyond. */
export function openTime(hours: Hours, from: number, to: number): OpenTime {
  const { zone, specialDays } = hours;
  const weekly = byWeekday(hours.weekly);
  const breaks = byWeekday(hours.breaks);
  const time = { open: [] as number[], breaks: [] as number[], openings: [] as number[] };
  const last = Math.floor(zone.toLocal(to) / dayMinutes);
  // two dates back: yesterday's hours may run over midnight, and a zone may have skipped a date
  const first = Math.floor(zone.toLocal(from) / dayMinutes) - 2;
  for (let day = first, weekday = weekdayOf(first); day <= last; day++, weekday = (weekday % 7) + 1) {
    const special = specialDays.size > 0 ? specialDays.get(day) : undefined;
    addDay(time.open, zone, day, special ?? weekly[weekday], time.openings);
    if (!special) addDay(time.breaks, zone, day, breaks[weekday]);
  }
  time.openings.sort((one, other) => one - other);
  return time;
}

/**
 * Dates of a zone as a union of UTC minutes; ranges are half-open, in days since 1970-01-01, from midnight to
 * midnight on the zone's clocks.
 */
export function closedTime(zone: Zone, dates: Ranges = []): number[] {
  const closed: number[] = [];
  for (let i = 0; i < dates.length; i += 2)
    addRange(closed, zone.toUtc(item(dates, i) * dayMinutes), zone.toUtc(item(dates, i + 1) * dayMinutes));
  return closed;
}

function byWeekday(intervals: readonly WeeklyInterval[]): Interval[][] {
  const days: Interval[][] = [[], [], [], [], [], [], [], []];
  for (const interval of intervals) days[interval.weekday]?.push(interval);
  return days;
}

/**
 * Both ends are converted by the zone: 09:00 to 17:00 is eight hours on the wall clock, and seven or nine on
 * a day when the clocks change.
 */
function addDay(
  union: number[],
  zone: Zone,
  day: number,
  intervals: readonly Interval[] = [],
  openings?: number[],
): void {
  if (intervals.length === 0) return;
  const wall = day * dayMinutes;
  const midnight = zone.toUtc(wall);
  const steady = zone.toUtc(wall + 2 * dayMinutes) - midnight === 2 * dayMinutes;
  for (const interval of intervals) {
    const from = steady ? midnight + interval.from : zone.toUtc(wall + interval.from);
    const to = steady ? midnight + interval.to : zone.toUtc(wall + interval.to);
    if (to <= from || !(steady || isShown(zone, wall, interval, from, to))) continue;
    addRange(union, from, to);
    openings?.push(from);
  }
}

/**
 * An interval that lies in a gap is dropped, instead of being moved an hour (or, where a date was skipped, a
 * day) later.
 */
function isShown(zone: Zone, wall: number, interval: Interval, from: number, to: number): boolean {
  return zone.toLocal(from) === wall + interval.from || zone.toLocal(to) === wall + interval.to;
}
