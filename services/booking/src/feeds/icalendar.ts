import { escape, foldLines } from 'ical-generator';
import type { Zone } from '../domain/zone';
import { stamp, timeZoneBlock } from './time-zone-block';

/** One thing in a calendar (RFC 5545 VEVENT). Times are whole minutes. */
export interface CalendarEvent {
  /** Stable for as long as the thing exists. */
  uid: string;
  /** Grows with every change. */
  sequence: number;
  startsAt: Date;
  endsAt: Date;
  title: string;
  status: 'TENTATIVE' | 'CONFIRMED';
}
export interface Calendar {
  name: string;
  timeZone: string;
  zone: Zone;
  events: readonly CalendarEvent[];
  now: Date;
}
const minute = 60_000;
const day = 1440;

/**
 * A calendar as text/calendar: METHOD:PUBLISH, the zone's clocks as VTIMEZONE, lines folded at 75 octets, texts escaped (X45). Put together here:
 * ical-generator writes Date values in the zone of the process, a DTSTAMP without its Z, and a calendar's name unescaped; its escaping and folding
 * are sound.
 */
export function icalendar({ name, timeZone, zone, events, now }: Calendar): string {
  const first = Math.min(...events.map(({ startsAt }) => minuteOf(startsAt)), minuteOf(now));
  const last = Math.max(...events.map(({ endsAt }) => minuteOf(endsAt)), minuteOf(now));
  const lines = [
    ...[
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Riserbo//Riserbo//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
    ],
    `X-WR-CALNAME:${text(name)}`,
    ...timeZoneBlock(timeZone, zone, first - day, last + day),
    ...events.flatMap((event) => eventLines(event, { timeZone, zone }, now)),
    'END:VCALENDAR',
    '',
  ];
  return foldLines(lines.join('\r\n'));
}

type Clocks = Pick<Calendar, 'timeZone' | 'zone'>;
function eventLines(event: CalendarEvent, clocks: Clocks, now: Date): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART${when(event.startsAt, clocks)}`,
    `DTEND${when(event.endsAt, clocks)}`,
    `SUMMARY:${text(event.title)}`,
    `STATUS:${event.status}`,
    'CLASS:PRIVATE',
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ];
}

/** On the zone's clocks; in UTC where those show the same time twice: readers differ in which of the two they take it for. */
function when(time: Date, { timeZone, zone }: Clocks): string {
  const at = minuteOf(time);
  if (isTwice(at, zone)) return `:${utc(time)}`;
  return `;TZID=${timeZone}:${stamp(new Date(zone.toLocal(at) * minute))}`;
}
function isTwice(at: number, zone: Zone): boolean {
  const local = zone.toLocal(at);
  const putBack = zone.offsetAt(at) - zone.offsetAt(at + 180);
  return zone.toUtc(local) !== at || (putBack > 0 && zone.toLocal(at + putBack) === local);
}
function utc(time: Date): string {
  return `${stamp(time)}Z`;
}
function minuteOf(time: Date): number {
  return Math.floor(time.getTime() / minute);
}
function text(value: string): string {
  // other control characters have no place in a calendar at all
  return escape(value, false).replaceAll(/\p{Cc}/gu, ' ');
}
