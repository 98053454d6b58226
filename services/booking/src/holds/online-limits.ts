import { limitsFactor } from '@riserbo/runtime';
import type { BookingConfig } from '../config';
import type { BookingRequest } from '../domain/decision';

/** Who books or holds online. Staff are not limited, so there is none for them. */
export interface OnlineGuest {
  id: string;
  kind: BookingRequest['kind'];
  /** Set for guests without an account: the token that is counted. */
  guestId: string | null;
  /** One id for all records of the person, if it is known yet. */
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

/** The configured limits, multiplied by LIMITS_FACTOR. */
export function onlineLimits(config: BookingConfig): OnlineLimits {
  const factor = limitsFactor(config);
  return Object.fromEntries(limitNames.map((name) => [name, config[name] * factor])) as OnlineLimits;
}
