import type { Actor } from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { networkOf, pseudonym, type Tx } from '@riserbo/runtime';
import type { Usage } from '../domain/decision';
import type { CountsRow } from '../slots/questions.reads';
import type { OnlineGuest, OnlineLimits } from './online-limits';

/**
 * More than the requests that can run at once: this close to a limit of the company or of a network, its
 * guests wait for each other.
 */
const MARGIN = 100;

/** Undefined for staff. */
export async function onlineGuest(
  tx: Tx,
  { actor, ip }: { actor: Actor } & Pick<CallContext, 'ip'>,
  asked: Pick<OnlineGuest, 'kind' | 'countsAs' | 'limits'>,
): Promise<OnlineGuest | undefined> {
  const id = onlineId(actor);
  if (id === undefined) return undefined;
  const network = ip === undefined ? null : await pseudonym(tx, 'hold', networkOf(ip), tx.now);
  return { ...asked, id, guestId: actor.kind === 'guest' ? id : null, network };
}

/**
 * Names of the locks under which a guest's bookings are counted, sorted (no deadlock). A network whose limit
 * is always near is locked at once; one with a high limit when it comes near.
 */
export function locksOf({ id, kind, countsAs, network, limits }: OnlineGuest): string[] {
  const person = countsAs === undefined ? [] : [`person ${countsAs}`];
  const shared = network !== null && isAlwaysNear(kind, limits) ? [networkLock(network)] : [];
  return [`guest ${id}`, ...person, ...shared].sort();
}

/**
 * Locks of limits that are shared with other guests and so near that these have to wait for each other,
 * sorted (no deadlock). Only holds are limited by the number of holds.
 */
export function locksNear(counts: CountsRow, { kind, network, limits }: OnlineGuest): string[] {
  const isNear = (used: number, limit: number): boolean => used + MARGIN >= limit;
  const isHold = kind === 'hold';
  const ofCompany =
    (isHold && isNear(counts.holds, limits.HOLDS_PER_COMPANY)) ||
    isNear(counts.made_today, limits.BOOKINGS_PER_COMPANY);
  const ofNetwork =
    (isHold && isNear(counts.network_holds, limits.HOLDS_PER_NETWORK)) ||
    isNear(counts.network_bookings, limits.BOOKINGS_PER_NETWORK);
  return [
    ...(network !== null && ofNetwork && !isAlwaysNear(kind, limits) ? [networkLock(network)] : []),
    ...(ofCompany ? ['online'] : []),
  ].sort();
}

function isAlwaysNear(kind: OnlineGuest['kind'], limits: OnlineLimits): boolean {
  return limits.BOOKINGS_PER_NETWORK <= MARGIN || (kind === 'hold' && limits.HOLDS_PER_NETWORK <= MARGIN);
}
const networkLock = (network: Buffer): string => `network ${network.toString('base64url')}`;

/**
 * Counts and limits (X107). Staff have no limit of bookings; the holds of a company are limited as a whole.
 */
export function usageOf(counts: CountsRow, online: OnlineGuest | undefined, limits: OnlineLimits): Usage {
  const perGuest = counts.bookings_per_guest;
  return {
    bookings: online
      ? [
          { used: counts.own_bookings + counts.kept_holds, limit: perGuest },
          { used: counts.person_bookings, limit: perGuest },
          { used: counts.network_bookings, limit: limits.BOOKINGS_PER_NETWORK },
          { used: counts.made_today, limit: limits.BOOKINGS_PER_COMPANY },
        ]
      : [],
    holds: [
      { used: counts.holds, limit: limits.HOLDS_PER_COMPANY },
      { used: counts.network_holds, limit: limits.HOLDS_PER_NETWORK },
    ],
    hasHold: online !== undefined && counts.own_holds > 0,
  };
}

function onlineId(actor: Actor): string | undefined {
  if (actor.kind === 'guest') return actor.guestId;
  return actor.kind === 'client' ? actor.clientId : undefined;
}
