import { dateOf, dayMinutes } from '../domain/calendar';
import type { Zone } from '../domain/zone';

/** Starts of one local day at one offset from UTC. */
export interface SlotDay {
  date: string;
  offset: string;
  times: string[];
  seats?: number[];
}

const clock = Array.from(
  { length: dayMinutes },
  (_, minute) => `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`,
);

/**
 * Groups UTC minutes in ascending order by day, on the clocks of UTC or of a zone. A day on which the clocks
 * change has one group per offset. `seats` are those of each minute.
 */
export function byDay(minutes: readonly number[], zone?: Zone, seats?: readonly number[]): SlotDay[] {
  const days: SlotDay[] = [];
  let day: SlotDay | undefined;
  let [midnight, end] = [0, -Infinity];
  for (let index = 0; index < minutes.length; index += 1) {
    const minute = minutes[index] as number;
    if (!day || minute >= end) {
      const offset = zone?.offsetAt(minute) ?? 0;
      const number = Math.floor((minute + offset) / dayMinutes);
      midnight = number * dayMinutes - offset;
      end = Math.min(midnight + dayMinutes, zone?.sameUntil(minute) ?? Infinity);
      day = {
        date: dateText(number),
        offset: zone ? offsetText(offset) : 'Z',
        times: [],
        ...(seats && { seats: [] }),
      };
      days.push(day);
    }
    day.times.push(clock[minute - midnight] as string);
    if (seats) day.seats?.push(seats[index] as number);
  }
  return days;
}

/** Dates by day: a search shows the same ones for each provider, and so does the next search. */
const dates = new Map<number, string>();
const MAX_DATES = 4_000;

function dateText(day: number): string {
  const known = dates.get(day);
  if (known !== undefined) return known;
  if (dates.size >= MAX_DATES) dates.clear();
  const date = dateOf(day);
  dates.set(day, date);
  return date;
}
function offsetText(offset: number): string {
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}
function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
