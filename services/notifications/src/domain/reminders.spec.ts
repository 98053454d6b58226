import { momentOf } from './reminders';

const night = { from: '21:00', until: '08:00' };
const moment = (now: string, expiresAt: string, quiet: typeof night | null = night) => {
  const found = momentOf(new Date(expiresAt), quiet === null ? [] : [quiet], 'Europe/Rome', new Date(now));
  return found instanceof Date ? found.toISOString() : found;
};

describe('a due reminder', () => {
  it('G5 is sent at its time outside of quiet hours', () => {
    expect(moment('2026-03-02T07:00:00Z', '2026-03-02T20:00:00Z')).toBe('now');
    expect(moment('2026-03-02T19:59:59Z', '2026-03-02T20:00:00Z')).toBe('now');
    expect(moment('2026-03-02T02:00:00Z', '2026-03-02T20:00:00Z', null)).toBe('now');
  });
  it('G5 waits for the end of quiet hours on the clocks of the appointment', () => {
    expect(moment('2026-03-02T20:00:00Z', '2026-03-03T08:00:00Z')).toBe('2026-03-03T07:00:00.000Z');
    expect(moment('2026-03-03T06:59:30Z', '2026-03-03T08:00:00Z')).toBe('2026-03-03T07:00:00.000Z');
    // in summer the same clock time is an hour earlier
    expect(moment('2026-07-02T22:30:00Z', '2026-07-03T08:00:00Z')).toBe('2026-07-03T06:00:00.000Z');
  });
  it('G5 is skipped if it would come too late', () => {
    expect(moment('2026-03-03T06:00:00Z', '2026-03-03T06:30:00Z')).toBe('quiet_hours');
    expect(moment('2026-03-03T09:00:01Z', '2026-03-03T09:00:00Z')).toBe('late');
  });
  it('D8 G5 obeys the hours of the company and of the client', () => {
    const both = [night, { from: '09:00', until: '12:00' }];
    const at = (now: string) => momentOf(null, both, 'Europe/Rome', new Date(now));
    expect(at('2026-03-02T09:00:00Z')).toEqual(new Date('2026-03-02T11:00:00Z'));
    expect(at('2026-03-02T07:30:00Z')).toBe('now');
  });
  it('G5 knows quiet hours within a day', () => {
    const lunch = { from: '13:00', until: '15:00' };
    expect(moment('2026-03-02T12:00:00Z', '2026-03-02T20:00:00Z', lunch)).toBe('2026-03-02T14:00:00.000Z');
    expect(moment('2026-03-02T14:00:00Z', '2026-03-02T20:00:00Z', lunch)).toBe('now');
  });
});
