import { dayOf } from '../domain/calendar';
import type { Hours, Interval } from '../domain/hours';
import type { Zone } from '../domain/zone';
import type { ScheduleEntity } from './schedule.entity';

type Schedule = Pick<ScheduleEntity, 'weekly' | 'breaks' | 'specialDays' | 'timeOff'>;

/** A stored schedule as the slot engine takes it: integer minutes. */
export function hoursOf(schedule: Schedule, zone: Zone): Hours & { timeOff: number[] } {
  const specialDays = new Map<number, Interval[]>();
  for (const { date, intervals } of schedule.specialDays) {
    const day = dayOf(date);
    if (day !== undefined) specialDays.set(day, intervals.map(intervalOf));
  }
  return {
    zone,
    weekly: schedule.weekly.map(weeklyOf),
    breaks: schedule.breaks.map(weeklyOf),
    specialDays,
    // whole minutes, rounded outwards
    timeOff: schedule.timeOff.flatMap(({ from, to }) => [
      Math.floor(Date.parse(from) / 60_000),
      Math.ceil(Date.parse(to) / 60_000),
    ]),
  };
}

export function weeklyOf({ weekday, from, to }: Schedule['weekly'][number]) {
  return { weekday, from: minuteOfDay(from), to: minuteOfDay(to) };
}
function intervalOf({ from, to }: { from: string; to: string }): Interval {
  return { from: minuteOfDay(from), to: minuteOfDay(to) };
}
/** `HH:MM`; `24:00` is 1440. */
function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
