import { limitsFactor } from '@riserbo/runtime';
import type { BookingConfig } from '../config';

/** Who books or holds online. Staff are unbound: for them there is none. */
export interface OnlineGuest {
  id: string;
  /** Set for guests without an account: the token that is counted. */
  guestId: string | null;
  /** Who is one person, as far as it is known yet. */
  countsAs: string | undefined;
  /** A pseudonym of the network under a key of the day, which is deleted after two days. */
  network: Buffer | null;
  limits: OnlineLimits;
}
const limitNames = [
  'BOOKINGS_PER_NETWORK',
  'BOOKINGS_PER_COMPANY',
  'HOLDS_PER_COMPANY',
  'HOLDS_PER_NETWORK',
] as const;
export type OnlineLimits = Record<(typeof limitNames)[number], number>;

/** What is configured, raised by LIMITS_FACTOR as every limit is. */
export function onlineLimits(config: BookingConfig): OnlineLimits {
  const factor = limitsFactor(config);
  return Object.fromEntries(limitNames.map((name) => [name, config[name] * factor])) as OnlineLimits;
}
