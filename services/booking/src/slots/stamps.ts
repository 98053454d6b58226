import { dateOf, dayMinutes } from '../domain/calendar';
import type { Zone } from '../domain/zone';

const clock = Array.from(
  { length: dayMinutes },
  (_, minute) => `T${two(Math.floor(minute / 60))}:${two(minute % 60)}`,
);

/** UTC minutes in ascending order as `YYYY-MM-DDTHH:MMZ`, or on the clocks of a zone with that zone's offset. Thousands at a time: every part of a stamp is made once. */
export function stamps(minutes: readonly number[], zone?: Zone): string[] {
  let day = Number.NaN;
  let date = '';
  let offset = 0;
  let suffix = 'Z';
  let until = zone ? -Infinity : Infinity;
  return minutes.map((minute) => {
    if (minute >= until && zone) {
      offset = zone.offsetAt(minute);
      suffix = suffixOf(offset);
      until = zone.sameUntil(minute);
    }
    const local = minute + offset;
    const itsDay = Math.floor(local / dayMinutes);
    if (itsDay !== day) date = dateOf((day = itsDay));
    return date + (clock[local - itsDay * dayMinutes] as string) + suffix;
  });
}

function suffixOf(offset: number): string {
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
function two(number: number): string {
  return String(number).padStart(2, '0');
}
