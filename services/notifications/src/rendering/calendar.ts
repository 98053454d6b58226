/** An appointment as a calendar program reads it (RFC 5545, RFC 5546). */
export interface CalendarEvent {
  bookingId: string;
  /** Grows with every change. */
  version: number;
  startsAt: string;
  endsAt: string;
  isCancelled: boolean;
  title: string;
  place: string | undefined;
  organizer: { name: string; address: string };
}
export interface Calendar {
  method: 'PUBLISH' | 'CANCEL';
  content: string;
}

/** One UID for all mails about a booking, so that a change replaces what the calendar shows. */
export function calendarOf(event: CalendarEvent, now: Date): Calendar {
  const method = event.isCancelled ? 'CANCEL' : 'PUBLISH';
  const { name, address } = event.organizer;
  const lines = [
    ...[
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Riserbo//Riserbo//EN',
      `METHOD:${method}`,
      'BEGIN:VEVENT',
    ],
    `UID:${event.bookingId}@riserbo`,
    `SEQUENCE:${event.version}`,
    `DTSTAMP:${utc(now.toISOString())}`,
    `DTSTART:${utc(event.startsAt)}`,
    `DTEND:${utc(event.endsAt)}`,
    `SUMMARY:${escaped(event.title)}`,
    ...(event.place === undefined ? [] : [`LOCATION:${escaped(event.place)}`]),
    `ORGANIZER;CN="${name.replaceAll(/["\p{Cc}]/gu, "'")}":mailto:${address}`,
    `STATUS:${event.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...['END:VEVENT', 'END:VCALENDAR'],
  ];
  return { method, content: `${lines.map(folded).join('\r\n')}\r\n` };
}

/** `20261204T073000Z` */
const utc = (instant: string) => instant.replaceAll(/[-:]|\.\d+/g, '');
const escaped = (text: string) =>
  text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n|[\p{Cc}\p{Zl}\p{Zp}]/gu, String.raw`\n`);

/** Lines of at most 75 octets; no character is cut. */
function folded(line: string): string {
  const parts = [''];
  for (const character of line) {
    const last = parts.at(-1) as string;
    if (Buffer.byteLength(last + character) > 74) parts.push(` ${character}`);
    else parts[parts.length - 1] = last + character;
  }
  return parts.join('\r\n');
}
