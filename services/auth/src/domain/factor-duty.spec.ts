import { dueAt, wantedSince, type FactorDuty } from './factor-duty';

const now = new Date('2026-03-02T06:00:00Z');
const earlier = new Date('2026-02-20T06:00:00Z');
const duty = (change: Partial<FactorDuty> = {}): FactorDuty => ({
  ...{ required: true, graceDays: 7, wantedAt: null, on: false },
  ...change,
});

describe('the duty to enrol a second factor', () => {
  it('B11 begins with the first sign-in while it is required, and is forgotten when it no longer is', () => {
    expect(wantedSince(duty(), now)).toEqual(now);
    expect(wantedSince(duty({ wantedAt: earlier }), now)).toEqual(earlier);
    expect(wantedSince(duty({ on: true }), now)).toBeNull();
    expect(wantedSince(duty({ required: false, wantedAt: earlier }), now)).toBeNull();
  });

  it('B11 gives no new time to who enrols and removes it again', () => {
    expect(wantedSince(duty({ wantedAt: earlier, on: true }), now)).toEqual(earlier);
  });

  it('B11 ends as many days later as the company says now', () => {
    expect(dueAt(duty({ wantedAt: earlier }))).toEqual(new Date('2026-02-27T06:00:00Z'));
    expect(dueAt(duty({ wantedAt: earlier, graceDays: 0 }))).toEqual(earlier);
    for (const none of [{ on: true }, { required: false }, { wantedAt: null }])
      expect(dueAt(duty({ wantedAt: earlier, ...none }))).toBeNull();
  });
});
