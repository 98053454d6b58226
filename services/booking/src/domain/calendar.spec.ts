import { dateOf, dayOf, weekdayOf } from './calendar';

describe('calendar', () => {
  it('C2 counts dates from 1970-01-01 and back', () => {
    expect(dayOf('1970-01-01')).toBe(0);
    expect(dayOf('2026-03-29')).toBe(20541);
    expect(dateOf(20541)).toBe('2026-03-29');
    for (let day = -1000; day < 50_000; day += 7) expect(dayOf(dateOf(day))).toBe(day);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '2026-01-01T00:00', '', 'today', '+012026-01-01'])(
    'C2 knows no date %j',
    (date) => {
      expect(dayOf(date)).toBeUndefined();
    },
  );

  it('C2 numbers weekdays from Monday, before 1970 too', () => {
    const weekdayOn = (date: string) => weekdayOf(dayOf(date) ?? NaN);
    expect(weekdayOn('2026-03-30')).toBe(1);
    expect(weekdayOn('2026-03-29')).toBe(7);
    expect(weekdayOn('1970-01-01')).toBe(4);
    expect(weekdayOn('1969-12-28')).toBe(7);
  });
});
