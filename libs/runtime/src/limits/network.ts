/**
 * The network one subscriber controls: the IPv4 address, or the /64 of an IPv6 address. All limits by origin
 * use it. An IPv4-mapped IPv6 address counts as IPv4.
 */
export function networkOf(ip: string): string {
  return prefixOf(ip, 4);
}

/**
 * The /48 of an IPv6 address: providers assign that much to one site, so one attacker may control all 65,536
 * networks. For IPv4, the address itself.
 */
export function siteOf(ip: string): string {
  return prefixOf(ip, 3);
}

/** Limit of a site as a multiple of the limit of one network: several people can share a site. */
export const NETWORKS_PER_SITE = 8;

function prefixOf(ip: string, count: 3 | 4): string {
  const [address = ''] = ip.split('%');
  if (!address.includes(':')) return address;
  const dotted = /:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  const all = groups(dotted === undefined ? address : address.slice(0, -dotted.length) + hex(dotted));
  if (/^(0,){5}ffff,/.test(all.join(','))) return dottedOf(all.slice(6));
  return `${all.slice(0, count).join(':')}::/${count * 16}`;
}

function hex(dotted: string): string {
  const [a, b, c, d] = dotted.split('.').map(Number) as [number, number, number, number];
  return [a * 256 + b, c * 256 + d].map((group) => group.toString(16)).join(':');
}
function dottedOf(lastTwo: string[]): string {
  return lastTwo
    .map((group) => Number.parseInt(group, 16))
    .flatMap((group) => [group >> 8, group & 255])
    .join('.');
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
