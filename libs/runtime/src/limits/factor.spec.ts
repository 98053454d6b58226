import { limitsFactor } from './factor';

describe('the factor of all limits', () => {
  it('B10 is for tests only', () => {
    expect(() => limitsFactor({ NODE_ENV: 'production', LIMITS_FACTOR: 2 })).toThrow(
      'LIMITS_FACTOR: is for tests only',
    );
    expect(limitsFactor({ NODE_ENV: 'production', LIMITS_FACTOR: 1 })).toBe(1);
    expect(limitsFactor({ NODE_ENV: 'test', LIMITS_FACTOR: 50 })).toBe(50);
  });
});
