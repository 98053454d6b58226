import { icalendar } from '../src/feeds/icalendar';
import { publicHolidays } from '../src/schedules/public-holidays';
import { hoursOf } from '../src/schedules/hours';
import { byDay } from '../src/slots/days';
import { slots } from '../src/domain/slots';
import { aProvider, aService, knownZone, utc } from '../src/domain/samples';

/**
 * All that is written with dates in it, as text. Run as a program: a process reads its own zone when it
 * starts.
 */
export async function dated(): Promise<string> {
  const rome = knownZone('Europe/Rome');
  const starts = ['2026-03-29T00:30', '2026-03-29T23:30', '2026-10-25T00:30', '2026-12-31T23:00'].map(utc);
  const events = starts.map((start) => ({
    ...{
      uid: `${start}@riserbo`,
      changedAt: new Date('2026-03-01T06:00:00Z'),
      sequence: 1,
      title: 'Consultation',
      status: 'CONFIRMED' as const,
    },
    ...{ startsAt: new Date(start * 60_000), endsAt: new Date((start + 30) * 60_000) },
  }));
  const schedule = {
    ...{ weekly: [{ weekday: 7, from: '00:00', to: '06:00' }], breaks: [] },
    specialDays: [{ date: '2026-03-30', intervals: [{ from: '22:00', to: '24:00' }] }],
    timeOff: [{ from: '2026-03-29T03:00:00Z', to: '2026-03-29T03:30:00Z' }],
  };
  const window = { from: utc('2026-03-28T00:00'), to: utc('2026-04-01T00:00'), now: 0 };
  const free = slots(aService({ horizonDays: 1e6 }), aProvider(hoursOf(schedule, rome)), window);
  return JSON.stringify([
    icalendar({ name: 'Dr. Rossi', events }),
    [...byDay(free), ...byDay(free, rome)],
    await publicHolidays({ country: 'IT', year: 2026, locale: 'it' }),
    await publicHolidays({ country: 'TR', year: 2026, locale: 'en' }),
  ]);
}

if (require.main === module) void dated().then((text) => process.stdout.write(text));
