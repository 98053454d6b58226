import { zone } from '../domain/zone';
import { stamps } from './stamps';

const minute = (instant: string): number => Date.parse(instant) / 60_000;

describe('stamps', () => {
  it('C3 writes starts in UTC over midnight', () => {
    const starts = ['2026-12-31T23:45:00Z', '2027-01-01T00:00:00Z'].map(minute);
    expect(stamps(starts)).toEqual(['2026-12-31T23:45Z', '2027-01-01T00:00Z']);
  });

  it('C3 writes starts on the clocks of the asker, on both sides of a change of clocks', () => {
    const starts = ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'].map(minute);
    expect(stamps(starts, zone('Europe/Rome'))).toEqual(['2026-10-25T02:30+02:00', '2026-10-25T02:30+01:00']);
    expect(stamps(starts, zone('America/St_Johns'))).toEqual([
      '2026-10-24T22:00-02:30',
      '2026-10-24T23:00-02:30',
    ]);
  });
});
