import { zone, type Zone } from '../domain/zone';
import { byDay } from './days';
import { startsOf } from '@riserbo/contracts';

const stamps = (minutes: number[], clocks?: Zone) => startsOf({ days: byDay(minutes, clocks) });
const minute = (instant: string): number => Date.parse(instant) / 60_000;

describe('starts by day', () => {
  it('C3 writes starts in UTC over midnight', () => {
    const starts = ['2026-12-31T23:45:00Z', '2027-01-01T00:00:00Z'].map(minute);
    expect(stamps(starts)).toEqual(['2026-12-31T23:45Z', '2027-01-01T00:00Z']);
  });

  it('C3 writes starts on the caller’s clocks, on both sides of a change of clocks', () => {
    const starts = ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'].map(minute);
    expect(stamps(starts, zone('Europe/Rome'))).toEqual(['2026-10-25T02:30+02:00', '2026-10-25T02:30+01:00']);
    expect(stamps(starts, zone('America/St_Johns'))).toEqual([
      '2026-10-24T22:00-02:30',
      '2026-10-24T23:00-02:30',
    ]);
  });

  it('C3 tells UTC from a zone without an offset, also for more days than are remembered', () => {
    const days = Array.from({ length: 2_500 }, (_, index) => minute('2026-01-01T12:00:00Z') + index * 1_440);
    for (let time = 0; time < 2; time++) {
      expect(stamps(days).at(-1)).toBe('2032-11-04T12:00Z');
      expect(stamps(days, zone('Africa/Abidjan')).at(-1)).toBe('2032-11-04T12:00+00:00');
      expect(stamps(days)[0]).toBe('2026-01-01T12:00Z');
    }
  });

  it('C3 groups starts by day, and a day whose clocks change by offset', () => {
    const starts = ['2026-10-25T00:30Z', '2026-10-25T00:45Z', '2026-10-25T01:30Z', '2026-10-26T08:00Z'];
    expect(byDay(starts.map(minute), zone('Europe/Rome'), [1, 2, 3, 4])).toEqual([
      { date: '2026-10-25', offset: '+02:00', times: ['02:30', '02:45'], seats: [1, 2] },
      { date: '2026-10-25', offset: '+01:00', times: ['02:30'], seats: [3] },
      { date: '2026-10-26', offset: '+01:00', times: ['09:00'], seats: [4] },
    ]);
    expect(byDay([])).toEqual([]);
  });
});
