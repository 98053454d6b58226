import { openMinutes } from './open-minutes';
import { aProvider, utc } from './samples';

const nine = utc('2026-05-12T07:00'); // a Tuesday in Rome; open from 9 to 12

describe('open minutes', () => {
  it('C17 are opening hours without breaks and time off, each counted once', () => {
    const breaks = [{ weekday: 2, from: 8 * 60, to: 10 * 60 }];
    const timeOff = [nine + 120, nine + 300, nine + 150, nine + 180];
    expect(openMinutes(aProvider({ breaks, timeOff }), nine - 600, nine + 600)).toBe(60);
    expect(openMinutes(aProvider(), nine - 600, nine + 600)).toBe(180);
  });

  it('C17 are those of the period alone', () => {
    expect(openMinutes(aProvider(), nine + 60, nine + 90)).toBe(30);
    expect(openMinutes(aProvider(), nine + 180, nine + 600)).toBe(0);
  });
});
