import ical from 'ical.js';
import { icalendar, type CalendarEvent } from './icalendar';

const event = (change: Partial<CalendarEvent> = {}): CalendarEvent => ({
  ...{
    uid: 'b1@riserbo',
    sequence: 3,
    changedAt: new Date('2026-03-01T06:00:00Z'),
    title: 'Consultation',
    status: 'CONFIRMED' as const,
  },
  startsAt: new Date('2026-03-27T08:00:00Z'),
  endsAt: new Date('2026-03-27T08:30:00Z'),
  ...change,
});
const write = (events: CalendarEvent[], name = 'Dr. Rossi') => icalendar({ name, events });
const read = (source: string) => {
  const calendar = new ical.Component(ical.parse(source) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ical.Event(each));
  return { calendar, events };
};

describe('a calendar', () => {
  it('C13 X73 says all times in UTC: readers use tables of zones of their own, and clocks show some hours twice', () => {
    const starts = ['2026-03-29T00:30', '2026-03-29T01:30', '2026-10-25T00:30', '2026-10-25T01:30'].map(
      (start) => new Date(`${start}:00Z`),
    );
    const events = starts.map((startsAt, index) =>
      event({ uid: `b${index}@riserbo`, startsAt, endsAt: new Date(startsAt.getTime() + 1_800_000) }),
    );
    const source = write(events);
    expect(source).not.toMatch(/VTIMEZONE|TZID/);
    for (const utc of ['20260329T003000Z', '20261025T003000Z', '20261025T013000Z'])
      expect(source).toContain(`DTSTART:${utc}`);
    const back = read(source);
    expect(back.events.map(({ startDate }) => startDate.toJSDate())).toEqual(starts);
    expect(back.events.map(({ endDate }) => endDate.toJSDate())).toEqual(events.map(({ endsAt }) => endsAt));
  });

  it('C13 has method, identity, sequence and a stamp in UTC', () => {
    const { calendar, events } = read(write([event({ status: 'TENTATIVE' })]));
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    const [first] = events;
    expect([first?.uid, first?.sequence]).toEqual(['b1@riserbo', 3]);
    expect(first?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(first?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-03-01T06:00:00Z');
  });

  it('X45 escapes a line break, and whatever else ends a line or a value', () => {
    const title = 'Visit\r\nATTENDEE:mailto:evil@example.com; a, b \\ c\u0000';
    const source = write([event({ title })], title);
    expect(source.split('\r\n').filter((line) => line.startsWith('ATTENDEE'))).toEqual([]);
    const back = read(source);
    expect(back.events[0]?.summary).toBe('Visit\nATTENDEE:mailto:evil@example.com; a, b \\ c ');
    expect(back.calendar.getAllSubcomponents('vevent')).toHaveLength(1);
  });

  it('C13 folds lines at 75 octets without breaking a character', () => {
    const title = 'é€😀'.repeat(60);
    const source = write([event({ title })]);
    for (const line of source.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(read(source).events[0]?.summary).toBe(title);
  });
});
