import { mostAttempts, nextAttempt } from './retry';
import { isUpToDate } from './templates';

const now = new Date('2026-03-02T09:00:00Z');
const wait = (attempts: number, chance = 0) =>
  (nextAttempt(attempts, now, chance).getTime() - now.getTime()) / 1000;

describe('trying a mail again', () => {
  it('G6 waits four times longer after each failure, at most an hour', () => {
    expect([1, 2, 3].map((attempts) => wait(attempts))).toEqual([5, 20, 80]);
    expect(wait(mostAttempts)).toBe(3600);
  });
  it('G6 adds jitter of up to a quarter of the wait', () => {
    expect(wait(2, 0.5)).toBe(22.5);
  });
});

describe('a mail that came too late', () => {
  it.each([
    ['booking_confirmed', 'confirmed', true],
    ['booking_confirmed', 'cancelled', false],
    ['booking_rescheduled', 'cancelled', false],
    ['booking_rescheduled', 'confirmed', true],
    ['booking_cancelled', 'cancelled', true],
    ['booking_cancelled', 'confirmed', false],
  ] as const)('G2 %s of a booking that is %s goes out: %s', (template, status, goes) => {
    expect(isUpToDate(template, status)).toBe(goes);
  });
});
