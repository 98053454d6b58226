import type { Zone } from '../domain/zone';

const minute = 60_000;

/**
 * A zone's clocks as VTIMEZONE (RFC 5545 3.6.5), right for [from, to] in UTC minutes: what held at first, and each change. Written from the table that
 * slots are computed by, so that a reader cannot come to another time; rules for all years, as libraries ship them, simplify and age apart from it.
 */
export function timeZoneBlock(id: string, zone: Zone, from: number, to: number): string[] {
  const first = zone.offsetAt(from);
  const always = observance(new Date(0), first, first);
  const changes = zone
    .turnsBetween(from, to)
    .map(({ from: at, before, after }) => observance(new Date((at + before) * minute), before, after));
  return ['BEGIN:VTIMEZONE', `TZID:${id}`, ...always, ...changes.flat(), 'END:VTIMEZONE'];
}

/** `starts` is on the clocks of before. */
function observance(starts: Date, before: number, after: number): string[] {
  const kind = after > before ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${stamp(starts)}`,
    `TZOFFSETFROM:${offset(before)}`,
    `TZOFFSETTO:${offset(after)}`,
    `END:${kind}`,
  ];
}

/** A time as RFC 5545 writes it, without saying on which clocks it is. */
export function stamp(time: Date): string {
  return time.toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
}

function offset(minutes: number): string {
  const size = Math.abs(minutes);
  const clock = Math.floor(size / 60) * 100 + (size % 60);
  return (minutes < 0 ? '-' : '+') + String(clock).padStart(4, '0');
}
