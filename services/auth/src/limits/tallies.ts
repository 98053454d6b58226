import { NETWORKS_PER_SITE, networkOf, siteOf } from '@riserbo/runtime';
import type { Limit, NetworkLimit, RunLimit } from '../domain/attempts';

/** A limit and what the attempt counts against: a person, an address, a network. */
export interface Tally {
  limit: Limit;
  who: readonly string[];
}

export const of = (limit: Limit & { by?: never }, ...who: string[]): Tally => ({ limit, who });

export const run = (limit: RunLimit, ...who: string[]): Tally => ({ limit, who });

/**
 * By the network of an address and, for IPv6, also by its site, which may use as much as several networks.
 */
export function from(limit: NetworkLimit, ip = '', ...who: string[]): Tally[] {
  const [network, site] = [networkOf(ip), siteOf(ip)];
  const ofNetwork = { limit, who: [...who, network] };
  if (site === network) return [ofNetwork];
  const wide = { ...limit, name: `${limit.name}-site`, max: limit.max * NETWORKS_PER_SITE };
  return [ofNetwork, { limit: wide, who: [...who, site] }];
}
