import ical from 'ical.js';
import { zone, type Zone } from '../domain/zone';
import { icalendar, type CalendarEvent } from './icalendar';

const event = (change: Partial<CalendarEvent> = {}): CalendarEvent => ({
  ...{ uid: 'b1@riserbo', sequence: 3, title: 'Consultation', status: 'CONFIRMED' as const },
  startsAt: new Date('2026-03-27T08:00:00Z'),
  endsAt: new Date('2026-03-27T08:30:00Z'),
  ...change,
});
const write = (events: CalendarEvent[], timeZone = 'Europe/Rome', name = 'Dr. Rossi') =>
  icalendar({ name, timeZone, zone: zone(timeZone) as Zone, events, now: new Date('2026-03-01T06:00:00Z') });
const minuteOf = (date: string) => Date.parse(date) / 60_000;
const read = (source: string) => {
  const calendar = new ical.Component(ical.parse(source) as unknown[]);
  const zones = calendar.getAllSubcomponents('vtimezone');
  zones.forEach((each) => ical.TimezoneService.register(each));
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ical.Event(each));
  return { calendar, zones, events };
};

describe('a calendar', () => {
  it('C13 is read back as it was meant, on both sides of a change of clocks, in two zones', () => {
    for (const timeZone of ['Europe/Rome', 'America/New_York', 'Asia/Kolkata', 'UTC']) {
      const starts = ['2026-03-07', '2026-03-08', '2026-03-09', '2026-03-28', '2026-03-29', '2026-03-30'].map(
        (day) => new Date(`${day}T13:00:00Z`),
      );
      const events = starts.map((startsAt, index) =>
        event({ uid: `b${index}@riserbo`, startsAt, endsAt: new Date(startsAt.getTime() + 1_800_000) }),
      );
      const back = read(write(events, timeZone));
      expect(back.zones).toHaveLength(1);
      expect(back.events.map(({ startDate }) => startDate.toJSDate())).toEqual(starts);
      expect(back.events.map(({ endDate }) => endDate.toJSDate())).toEqual(
        events.map(({ endsAt }) => endsAt),
      );
    }
  });

  it('C13 C2 tells the clocks of every zone as they are kept here: hours before, between and after their changes', () => {
    const wrong = Intl.supportedValuesOf('timeZone').filter((timeZone) => {
      const turns = (zone(timeZone) as Zone).turnsBetween(minuteOf('2026-01-01'), minuteOf('2028-01-01'));
      const starts = [minuteOf('2026-06-01'), ...turns.flatMap(({ from }) => [from - 300, from, from + 300])];
      const events = starts.map((start) =>
        event({ startsAt: new Date(start * 60_000), endsAt: new Date((start + 30) * 60_000) }),
      );
      const times = read(write(events, timeZone)).events.map(({ startDate }) => startDate.toJSDate());
      return !events.every(({ startsAt }, index) => times[index]?.getTime() === startsAt.getTime());
    });
    expect(wrong).toEqual([]);
  });

  it('C13 X73 writes each change of clocks as the clocks show it before they are turned (RFC 5545 3.6.5)', () => {
    const days = ['2026-03-01', '2026-12-01'].map((day) =>
      event({ startsAt: new Date(`${day}T12:00:00Z`), endsAt: new Date(`${day}T12:30:00Z`) }),
    );
    const [block] = read(write(days)).zones;
    const onsets = (block?.getAllSubcomponents() ?? []).map((each) =>
      ['dtstart', 'tzoffsetfrom', 'tzoffsetto'].map((name) => String(each.getFirstPropertyValue(name))),
    );
    expect(onsets).toEqual([
      ['1970-01-01T00:00:00', '+01:00', '+01:00'],
      ['2026-03-29T02:00:00', '+01:00', '+02:00'],
      ['2026-10-25T03:00:00', '+02:00', '+01:00'],
    ]);
  });

  it('C13 says an hour that clocks show twice without doubt', () => {
    const twice = ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'].map((startsAt, index) =>
      event({ uid: `b${index}`, startsAt: new Date(startsAt), endsAt: new Date('2026-10-25T02:00:00Z') }),
    );
    const source = write(twice);
    for (const utc of ['20261025T003000Z', '20261025T013000Z']) expect(source).toContain(`DTSTART:${utc}`);
    expect(read(source).events.map(({ startDate }) => startDate.toJSDate())).toEqual(
      twice.map(({ startsAt }) => startsAt),
    );
    expect(source).toContain('DTSTART:20261025T003000Z');
    expect(write([event()])).toContain('DTSTART;TZID=Europe/Rome:20260327T090000');
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
    const source = write([event({ title })], 'Europe/Rome', title);
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
