import { calendarOf, type CalendarEvent } from './calendar';

const event: CalendarEvent = {
  ...{ bookingId: '22222222-2222-4222-8222-222222222222', version: 3, isCancelled: false },
  ...{ startsAt: '2026-12-04T07:30:00.000Z', endsAt: '2026-12-04T08:00:00.000Z' },
  ...{ title: 'Consultation, Studio Verdi', place: 'Via Roma 1, 00184 Roma (RM)' },
  organizer: { name: 'Studio Verdi', address: 'desk@verdi.example' },
};
const now = new Date('2026-12-01T10:00:00Z');
const linesOf = (change: Partial<CalendarEvent> = {}) =>
  calendarOf({ ...event, ...change }, now)
    .content.replaceAll('\r\n ', '')
    .split('\r\n');

describe('the calendar file of a mail', () => {
  it('G2 C13 states the appointment, its place and who organises it', () => {
    expect(linesOf()).toEqual(
      expect.arrayContaining([
        ...['METHOD:PUBLISH', 'SEQUENCE:3', 'UID:22222222-2222-4222-8222-222222222222@riserbo'],
        ...['DTSTART:20261204T073000Z', 'DTEND:20261204T080000Z', 'STATUS:CONFIRMED'],
        'SUMMARY:Consultation\\, Studio Verdi',
        'LOCATION:Via Roma 1\\, 00184 Roma (RM)',
        'ORGANIZER;CN="Studio Verdi":mailto:desk@verdi.example',
      ]),
    );
  });
  it('G2 cancels under the same UID', () => {
    expect(linesOf({ isCancelled: true })).toEqual(
      expect.arrayContaining([
        'METHOD:CANCEL',
        'STATUS:CANCELLED',
        'UID:22222222-2222-4222-8222-222222222222@riserbo',
      ]),
    );
  });
  it('X45 X41 a line break or a quote in a text starts no property', () => {
    const lines = linesOf({
      title: 'A\r\nATTENDEE:mailto:evil@x.example',
      organizer: { name: 'B"\r\nX:1', address: 'desk@verdi.example' },
    });
    expect(lines.filter((line) => /^(ATTENDEE|X:)/.test(line))).toEqual([]);
  });
  it('G2 folds lines at 75 octets without cutting a character', () => {
    const { content } = calendarOf({ ...event, title: 'è'.repeat(200) }, now);
    for (const line of content.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(content.replaceAll('\r\n ', '')).toContain('è'.repeat(200));
  });
});
