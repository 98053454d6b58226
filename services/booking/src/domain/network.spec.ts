import { networkOf } from './network';

describe('the network of an address', () => {
  it('C4 is the address itself for IPv4, however it is written', () => {
    expect(networkOf('203.0.113.7')).toBe('203.0.113.7');
    expect(networkOf('::ffff:203.0.113.7')).toBe('203.0.113.7');
  });

  it('C4 is the /64 for IPv6, of which one subscriber has every address', () => {
    const same = [
      '2001:db8:0:1::1',
      '2001:0db8:0000:0001:ffff:1:2:3',
      '2001:DB8:0:1::',
      '2001:db8:0:1::5%eth0',
    ];
    expect(new Set(same.map(networkOf))).toEqual(new Set(['2001:db8:0:1::/64']));
    expect(networkOf('2001:db8:0:2::1')).not.toBe('2001:db8:0:1::/64');
    expect(networkOf('::1')).toBe('0:0:0:0::/64');
  });
});
