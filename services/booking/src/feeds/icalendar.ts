import { escape, foldLines } from 'ical-generator';

/** One thing in a calendar (RFC 5545 VEVENT). Times are whole minutes. */
export interface CalendarEvent {
  /** Stable for as long as the thing exists. */
  uid: string;
  /** Grows with every change. */
  sequence: number;
  /** When it last changed. */
  changedAt: Date;
  startsAt: Date;
  endsAt: Date;
  title: string;
  status: 'TENTATIVE' | 'CONFIRMED';
}
export interface Calendar {
  name: string;
  /** Shown beside the name. */
  description?: string | undefined;
  events: readonly CalendarEvent[];
}

/**
 * A calendar as text/calendar: METHOD:PUBLISH, lines folded at 75 octets, texts escaped (X45). All times are
 * in UTC: readers use their own zone tables, whatever a VTIMEZONE says, and show local time themselves. The
 * same events give the same text. Written here because ical-generator writes dates in the process's zone, a
 * DTSTAMP without Z and an unescaped calendar name.
 */
export function icalendar({ name, description, events }: Calendar): string {
  const lines = [
    ...[
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Riserbo//Riserbo//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
    ],
    `X-WR-CALNAME:${text(name)}`,
    ...(description === undefined ? [] : [`X-WR-CALDESC:${text(description)}`]),
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
    '',
  ];
  return foldLines(lines.join('\r\n'));
}

function eventLines(event: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${utc(event.changedAt)}`,
    `DTSTART:${utc(event.startsAt)}`,
    `DTEND:${utc(event.endsAt)}`,
    `SUMMARY:${text(event.title)}`,
    `STATUS:${event.status}`,
    'CLASS:PRIVATE',
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ];
}

/** As RFC 5545 writes it. */
function utc(time: Date): string {
  return `${time.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}
function text(value: string): string {
  // other control characters have no place in a calendar at all
  return escape(value, false).replaceAll(/\p{Cc}/gu, ' ');
}
