import { escape, foldLines } from 'ical-generator';
import { tzlib_get_ical_block as timeZoneBlock } from 'timezones-ical-library';
import type { Zone } from '../domain/zone';

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

/**
 * A calendar as text/calendar: METHOD:PUBLISH, the zone's rules as VTIMEZONE, lines folded at 75 octets, texts escaped (X45). Put together here:
 * ical-generator writes Date values in the zone of the process, a DTSTAMP without its Z, and a calendar's name unescaped; its escaping and folding
 * are sound.
 */
export function icalendar({ name, timeZone, zone, events, now }: Calendar): string {
  const [block = ''] = timeZoneBlock(timeZone);
  const id = /^TZID:(.+)$/m.exec(block)?.[1]?.trim();
  const lines = [
    ...[
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Riserbo//Riserbo//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
    ],
    `X-WR-CALNAME:${text(name)}`,
    ...(id === undefined ? [] : [block.trim()]),
    ...events.flatMap((event) => eventLines(event, { id, zone }, now)),
    'END:VCALENDAR',
    '',
  ];
  return foldLines(lines.join('\r\n'));
}

interface TimeZone {
  id: string | undefined;
  zone: Zone;
}
function eventLines(event: CalendarEvent, timeZone: TimeZone, now: Date): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART${when(event.startsAt, timeZone)}`,
    `DTEND${when(event.endsAt, timeZone)}`,
    `SUMMARY:${text(event.title)}`,
    `STATUS:${event.status}`,
    'CLASS:PRIVATE',
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ];
}

/** On the zone's clocks; in UTC where those show the same time twice: readers differ in which of the two they take it for. */
function when(time: Date, { id, zone }: TimeZone): string {
  const at = time.getTime() / minute;
  const local = zone.toLocal(at);
  if (id === undefined || isTwice(at, zone)) return `:${utc(time)}`;
  return `;TZID=${id}:${utc(new Date(local * minute)).slice(0, -1)}`;
}
function isTwice(at: number, zone: Zone): boolean {
  const local = zone.toLocal(at);
  const putBack = zone.offsetAt(at) - zone.offsetAt(at + 180);
  return zone.toUtc(local) !== at || (putBack > 0 && zone.toLocal(at + putBack) === local);
}
function utc(time: Date): string {
  return time.toISOString().replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
}
function text(value: string): string {
  // other control characters have no place in a calendar at all
  return escape(value, false).replaceAll(/\p{Cc}/gu, ' ');
}
