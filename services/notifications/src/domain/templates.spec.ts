import { isUpToDate } from './templates';

describe('a mail about a booking', () => {
  it('G2 C8 states only what is still true', () => {
    expect(isUpToDate('booking_requested', 'pending')).toBe(true);
    expect(isUpToDate('booking_requested', 'confirmed')).toBe(false);
    expect(isUpToDate('booking_confirmed', 'pending')).toBe(false);
    expect(isUpToDate('booking_confirmed', 'arrived')).toBe(true);
    expect(isUpToDate('booking_declined', 'cancelled')).toBe(true);
    expect(isUpToDate('booking_confirmed', 'cancelled')).toBe(false);
  });
});
