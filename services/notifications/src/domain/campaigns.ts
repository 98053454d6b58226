import type { CampaignSegment, ExclusionReason } from '@riserbo/contracts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** How long after its day a recall still finds a client, for example after an outage or a new consent. */
const RECALL_DAYS = 31;
/** A promotion that could not be sent for so long is skipped as late. */
export const PROMOTION_LIFE_MS = 3 * DAY_MS;
export const RECALL_INTERVAL_MS = DAY_MS;

export interface VisitQuery {
  serviceId?: string;
  from?: string;
  before?: string;
  withoutUpcoming: boolean;
}

/** What booking is asked about the clients of a segment; undefined if visits do not matter. Days are UTC. */
export function visitQuery(
  { serviceId, lastVisitFrom, lastVisitBefore, recallMonths }: CampaignSegment,
  runAt: Date,
): VisitQuery | undefined {
  const service = serviceId === undefined ? {} : { serviceId };
  if (recallMonths !== undefined) {
    const before = monthsBefore(runAt, recallMonths);
    const from = new Date(before.getTime() - RECALL_DAYS * DAY_MS);
    return { ...service, from: from.toISOString(), before: before.toISOString(), withoutUpcoming: true };
  }
  if (serviceId === undefined && lastVisitFrom === undefined && lastVisitBefore === undefined)
    return undefined;
  return {
    ...service,
    ...(lastVisitFrom === undefined ? {} : { from: `${lastVisitFrom}T00:00:00.000Z` }),
    ...(lastVisitBefore === undefined ? {} : { before: `${lastVisitBefore}T00:00:00.000Z` }),
    withoutUpcoming: false,
  };
}

/** The last day of a month replaces one that it lacks. */
function monthsBefore(at: Date, months: number): Date {
  const to = new Date(at);
  to.setUTCMonth(at.getUTCMonth() - months);
  return to.getUTCDate() === at.getUTCDate() ? to : new Date(to.setUTCDate(0));
}

/** A client of a segment: what keeps them from the campaign, and a keyed hash of their address. */
export interface Candidate {
  clientId: string;
  occasion: Date;
  reason: ExclusionReason | null;
  addressKey: Buffer | null;
}

/**
 * Each address gets a campaign once, and at most `quota` clients get it. @param known addresses that got it
 */
export function admitted(
  candidates: readonly Candidate[],
  known: ReadonlySet<string>,
  quota: number,
): Candidate[] {
  const seen = new Set(known);
  let left = quota;
  return candidates.map((candidate) => {
    const { reason, addressKey, occasion } = candidate;
    if (reason !== null || addressKey === null) return candidate;
    const key = placeOf(addressKey, occasion);
    if (seen.has(key)) return { ...candidate, reason: 'same_address' };
    if (left === 0) return { ...candidate, reason: 'quota' };
    seen.add(key);
    left -= 1;
    return candidate;
  });
}
export const placeOf = (addressKey: Buffer, occasion: Date) =>
  `${addressKey.toString('hex')} ${occasion.getTime()}`;

/** Throttle: when the nth message (from 0) of a run leaves. */
export const dueTime = (start: Date, place: number, perHour: number): Date =>
  new Date(start.getTime() + Math.floor((place * HOUR_MS) / perHour));

/** The first moment of a month (UTC), by which quotas count. */
export const monthOf = (at: Date): Date => new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), 1));
