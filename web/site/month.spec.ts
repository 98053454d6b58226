import { byDay, isDay, isMonth, rangeOf, shiftMonth, visitorZone, weeksOf } from './month';

describe('the month of a booking page', () => {
  it('L1 starts weeks on Monday and leaves out days of other months', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([...Array<undefined>(6).fill(undefined), '2026-11-01']);
    expect(weeks[5]?.[0]).toBe('2026-11-30');
    expect(weeks.flat().filter((date) => date !== undefined)).toHaveLength(30);
  });

  it('L1 turns the year, and searches around the month in every zone but not the past', () => {
    expect(shiftMonth('2026-12', 1)).toBe('2027-01');
    const now = new Date('2026-11-20T10:00:00Z');
    expect(rangeOf('2026-11', now)).toEqual({
      from: '2026-11-20T10:00:00.000Z',
      to: '2026-12-02T00:00:00.000Z',
    });
    expect(rangeOf('2026-09', now)).toBeUndefined();
  });

  it('L1 lists a start once when two providers are free, and both hours of a clock change', () => {
    const night = { date: '2026-10-25', offset: '+02:00', times: ['02:30'] };
    const again = { date: '2026-10-25', offset: '+01:00', times: ['02:30'] };
    const days = byDay([{ days: [night, again] }, { days: [night] }]);
    expect(days.get('2026-10-25')?.map(({ startsAt }) => startsAt)).toEqual([
      '2026-10-25T02:30+02:00',
      '2026-10-25T02:30+01:00',
    ]);
  });

  it('L1 says that a zone is unknown instead of using UTC', () => {
    expect(visitorZone('Asia/Tokyo', 'Europe/Rome')).toEqual({ other: 'Asia/Tokyo' });
    expect(visitorZone('Europe/Rome', 'Europe/Rome')).toEqual({});
    expect(visitorZone('Mars/Olympus', 'Europe/Rome')).toEqual({ unknown: true });
  });

  it('L1 takes no date that does not exist from an address', () => {
    expect(['2026-02-30', '2026-13-01', 'canary', undefined].map(isDay)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect([isDay('2026-02-28'), isMonth('2026-12'), isMonth('2026-00')]).toEqual([true, true, false]);
  });
});
