import { Breaker } from './breaker';
import { failureKindOf, nextAttempt } from './retry';

const start = Date.parse('2026-03-02T09:00:00Z');
const at = (seconds: number) => new Date(start + seconds * 1_000);

describe('the circuit breaker of a relay', () => {
  const opened = () => {
    const breaker = new Breaker();
    for (let each = 0; each < 5; each += 1) breaker.failed(at(0));
    return breaker;
  };

  it('G6 lets messages pass until five in a row have failed', () => {
    const breaker = new Breaker();
    for (let each = 0; each < 20; each += 1) {
      breaker.failed(at(each));
      if (each % 4 === 3) breaker.succeeded();
      expect(breaker.admits(at(each))).toBeUndefined();
    }
    expect(opened().admits(at(1))).toEqual(at(30));
  });
  it('G6 lets one message try after the pause, and the others when it has succeeded', () => {
    const breaker = opened();
    expect(breaker.admits(at(30))).toBeUndefined();
    expect(breaker.admits(at(31))).toEqual(at(60));
    breaker.succeeded();
    expect(breaker.admits(at(32))).toBeUndefined();
  });
  it('G6 pauses twice as long after each failed try, at most five minutes', () => {
    const breaker = opened();
    breaker.failed(at(0));
    expect(breaker.admits(at(1))).toEqual(at(60));
    for (let each = 0; each < 10; each += 1) breaker.failed(at(0));
    expect(breaker.admits(at(1))).toEqual(at(300));
  });
});

describe('the kinds of failures', () => {
  it.each([
    [{ responseCode: 451 }, 'busy', 5],
    [{ responseCode: 554 }, 'refused', 60],
    [new Error('connect ECONNREFUSED'), 'unreachable', 5],
    [undefined, 'unreachable', 5],
  ] as const)('G6 %j is %s, and tried again after %i s', (error, kind, seconds) => {
    expect(failureKindOf(error)).toBe(kind);
    expect(nextAttempt(1, at(0), 0, kind)).toEqual(at(seconds));
  });
  it('G6 an outage is waited for at most a quarter of an hour, a refusal up to an hour', () => {
    expect(nextAttempt(8, at(0), 0, 'unreachable')).toEqual(at(900));
    expect(nextAttempt(8, at(0), 0, 'refused')).toEqual(at(3_600));
  });
});
