import { formatDateTime } from './written-out';

describe('a time in a mail', () => {
  it('G2 C2 includes the offset when clocks repeat the hour, so that both rounds differ', () => {
    const rome = (instant: string) => formatDateTime(instant, 'Europe/Rome', 'it');
    expect(rome('2026-10-25T00:30:00Z')).toBe(
      'domenica 25 ottobre 2026 alle ore 02:30 (GMT+02:00, Europe/Rome)',
    );
    expect(rome('2026-10-25T01:30:00Z')).toBe(
      'domenica 25 ottobre 2026 alle ore 02:30 (GMT+01:00, Europe/Rome)',
    );
    expect(formatDateTime('2026-04-04T15:15:00Z', 'Australia/Lord_Howe', 'en')).toContain('(GMT+10:30, ');
  });

  it('G2 includes no offset at any other time', () => {
    for (const instant of [
      '2026-10-24T23:59:00Z',
      '2026-10-25T02:00:00Z',
      '2026-03-29T00:30:00Z',
      '2026-06-01T07:30:00Z',
    ])
      expect(formatDateTime(instant, 'Europe/Rome', 'en')).toMatch(/ \(Europe\/Rome\)$/);
  });
});
