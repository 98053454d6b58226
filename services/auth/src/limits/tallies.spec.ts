import { limits, secondsLeft } from '../domain/attempts';
import { from } from './tallies';

describe('what a try counts against', () => {
  it('B10 X109 is the network and, for IPv6, eight times as much for its site', () => {
    const of = (ip: string) => from(limits.passwordOfAddress, ip, 'a@practice.example');
    expect(of('203.0.113.7')).toEqual([
      { limit: limits.passwordOfAddress, who: ['a@practice.example', '203.0.113.7'] },
    ]);
    expect(of('2001:db8:0:1::1').map(({ limit, who }) => [limit.name, limit.max, who[1]])).toEqual([
      ['password', 5, '2001:db8:0:1::/64'],
      ['password-site', 40, '2001:db8:0::/48'],
    ]);
  });

  it('B10 is over when its fixed window is', () => {
    const limit = { windowMs: 900_000 };
    expect(secondsLeft(limit, new Date('2026-03-02T10:00:00.000Z'))).toBe(900);
    expect(secondsLeft(limit, new Date('2026-03-02T10:14:59.999Z'))).toBe(1);
  });
});
