/** What one subscriber has: an IPv4 address, or the /64 of an IPv6 one. An IPv4 address written as IPv6 is the IPv4 address. */
export function networkOf(ip: string): string {
  const [address = ''] = ip.split('%');
  if (!address.includes(':')) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  return mapped ?? `${groups(address).slice(0, 4).join(':')}::/64`;
}

function groups(address: string): string[] {
  const [head = '', tail] = address.toLowerCase().split('::');
  const list = (part: string | undefined): string[] => (part ? part.split(':') : []);
  const [before, after] = [list(head), list(tail)];
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<string>(Math.max(0, zeros)).fill('0'), ...after].map((group) =>
    group.replace(/^0+(?=.)/, ''),
  );
}
