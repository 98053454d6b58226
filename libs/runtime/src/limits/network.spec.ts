import { networkOf, siteOf } from './network';

describe('the network of an address', () => {
  it('C4 X109 is the address itself for IPv4, in any notation', () => {
    const written = ['203.0.113.7', '::ffff:203.0.113.7', '::FFFF:cb00:7107', '0:0:0:0:0:ffff:203.0.113.7'];
    expect(new Set(written.map(networkOf))).toEqual(new Set(['203.0.113.7']));
    expect(new Set(written.map(siteOf))).toEqual(new Set(['203.0.113.7']));
  });

  it('C4 X109 is the /64 for IPv6, which one subscriber controls', () => {
    const same = [
      '2001:db8:0:1::1',
      '2001:0db8:0000:0001:ffff:1:2:3',
      '2001:DB8:0:1::',
      '2001:db8:0:1::5%eth0',
      '2001:db8:0:1::203.0.113.7',
    ];
    expect(new Set(same.map(networkOf))).toEqual(new Set(['2001:db8:0:1::/64']));
    expect(networkOf('2001:db8:0:2::1')).not.toBe('2001:db8:0:1::/64');
    expect(networkOf('::1')).toBe('0:0:0:0::/64');
  });

  it('X109 is part of a site, the /48', () => {
    expect(siteOf('2001:db8:0:1::1')).toBe('2001:db8:0::/48');
    expect(siteOf('2001:db8:0:2::1')).toBe('2001:db8:0::/48');
    expect(siteOf('2001:db8:1:1::1')).toBe('2001:db8:1::/48');
  });
});
