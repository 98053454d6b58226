import fc from 'fast-check';
import { beginningOf, dateAt, dayAfter, periodAround, type PeriodLength } from './periods';
import { zone, type Zone } from './zone';

const rome = zone('Europe/Rome') as Zone;
const lengths: PeriodLength[] = ['month', 'quarter', 'year'];

describe('periods', () => {
  it('C17 are months, quarters or years', () => {
    expect(periodAround('2026-02-11', 'month')).toEqual({ firstDay: '2026-02-01', lastDay: '2026-02-28' });
    expect(periodAround('2026-12-31', 'quarter')).toEqual({ firstDay: '2026-10-01', lastDay: '2026-12-31' });
    expect(periodAround('2028-02-29', 'year')).toEqual({ firstDay: '2028-01-01', lastDay: '2028-12-31' });
  });

  it('C17 begin at midnight of the company', () => {
    expect(beginningOf('2026-07-01', rome).toISOString()).toBe('2026-06-30T22:00:00.000Z');
    expect(dateAt(new Date('2026-12-31T23:30:00Z'), rome)).toBe('2027-01-01');
  });

  it('C17 follow each other without a gap and end with the year, whatever their lengths', () => {
    const length = fc.constantFrom(...lengths);
    fc.assert(
      fc.property(fc.array(length, { minLength: 1, maxLength: 30 }), (drawn) => {
        let firstDay = '2026-01-01';
        for (const each of drawn) {
          const { lastDay } = periodAround(firstDay, each);
          expect(lastDay >= firstDay).toBe(true);
          expect(lastDay.slice(0, 4)).toBe(firstDay.slice(0, 4));
          firstDay = dayAfter(lastDay);
        }
      }),
      { seed: 17, numRuns: 200 },
    );
  });
});
