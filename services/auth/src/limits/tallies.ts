import { NETWORKS_PER_SITE, networkOf, siteOf } from '@riserbo/runtime';
import type { Limit, NetworkLimit, RunLimit } from '../domain/attempts';

/** One thing that a try counts against. */
export interface Tally {
  limit: Limit;
  who: readonly string[];
}

export const of = (limit: Limit & { by?: never }, ...who: string[]): Tally => ({ limit, who });

/** What a run counts against. */
export const run = (limit: RunLimit, ...who: string[]): Tally => ({ limit, who });

/** Counts by the network of an address and, for IPv6, by its site, which may use as much as some networks together. */
export function from(limit: NetworkLimit, ip = '', ...who: string[]): Tally[] {
  const [network, site] = [networkOf(ip), siteOf(ip)];
  const ofNetwork = { limit, who: [...who, network] };
  if (site === network) return [ofNetwork];
  const wide = { ...limit, name: `${limit.name}-site`, most: limit.most * NETWORKS_PER_SITE };
  return [ofNetwork, { limit: wide, who: [...who, site] }];
}
