import { dateOf, dayMinutes } from '../domain/calendar';
import type { Zone } from '../domain/zone';

const clock = Array.from(
  { length: dayMinutes },
  (_, minute) => `T${two(Math.floor(minute / 60))}:${two(minute % 60)}`,
);
/** Stamps of local days, by day and offset: a search shows thousands, and the next one shows the same again. */
const made = new Map<number, Day>();
const mostDays = 1000;
interface Day {
  date: string;
  suffix: string;
  stamps: string[];
}

/** UTC minutes in ascending order as `YYYY-MM-DDTHH:MMZ`, or on the clocks of a zone with that zone's offset. */
export function stamps(minutes: readonly number[], zone?: Zone): string[] {
  let offset = 0;
  let sameUntil = zone ? -Infinity : Infinity;
  let day: Day | undefined;
  let [midnight, tomorrow] = [0, -Infinity];
  return minutes.map((minute) => {
    if (zone && minute >= sameUntil) {
      offset = zone.offsetAt(minute);
      sameUntil = zone.sameUntil(minute);
      day = undefined;
    }
    const local = minute + offset;
    if (!day || local >= tomorrow) {
      const number = Math.floor(local / dayMinutes);
      day = dayOf(number, offset, zone !== undefined);
      midnight = number * dayMinutes;
      tomorrow = midnight + dayMinutes;
    }
    return (day.stamps[local - midnight] ??= day.date + clock[local - midnight] + day.suffix);
  });
}

function dayOf(number: number, offset: number, zoned: boolean): Day {
  const key = (number * 2 + Number(zoned)) * 4096 + offset + 2048;
  const known = made.get(key);
  if (known) return known;
  if (made.size >= mostDays) made.clear();
  const day = { date: dateOf(number), suffix: zoned ? suffixOf(offset) : 'Z', stamps: [] };
  made.set(key, day);
  return day;
}

function suffixOf(offset: number): string {
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
function two(number: number): string {
  return String(number).padStart(2, '0');
}
