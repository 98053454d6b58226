import type { BookingChannel, RefusalCode } from '@riserbo/contracts';
import { expiryOf, type ChangePolicy } from './booking';
import { slotRules, type SlotRule } from './explain';
import { resourcesAt, type Requirement } from './requirements';
import { explainSeat, type Session } from './seats';
import { claimOf, type SlotProvider, type SlotService } from './slots';
import { alwaysOpen, beforeToday, forStaff, offGrid } from './staff';

/** A time that a person wants to hold or to book. */
export interface BookingRequest {
  readonly kind: 'hold' | 'booking';
  /** `online`: by the client. `office`: by staff. */
  readonly channel: BookingChannel;
  readonly startsAt: Date;
  /** Staff book over taken time, beside the grid and outside the hours (C6). */
  readonly override?: boolean;
}

/** What the practice has at the requested time. */
export interface Situation {
  readonly service: SlotService;
  readonly providerId: string;
  readonly provider: SlotProvider;
  readonly requirements: readonly Requirement[];
  /** Clients per time; more than 1 is a group. */
  readonly capacity: number;
  /** The group session at this time, if there is one. */
  readonly session?: Session | undefined;
}

/** Conditions of the service and its provider at the moment of the decision (C7, C8). */
export interface Terms extends ChangePolicy {
  readonly confirmation: 'automatic' | 'by_office';
  /** Minutes the office has to answer a booking that it confirms itself. */
  readonly pendingMin: number;
  /** Minutes a hold lasts. */
  readonly holdMin: number;
  readonly price: Price | null;
}
export interface Price {
  readonly currency: string;
  readonly amount: number;
}

/** A count and the number at which it is full. */
export interface Count {
  readonly used: number;
  readonly limit: number;
}
/**
 * What counts against the limits of online bookings (X107). Empty for staff, except for holds of the company.
 */
export interface Usage {
  /** Of the guest, the person, their network and the company: any full count refuses. */
  readonly bookings: readonly Count[];
  /** Of the company and the network. */
  readonly holds: readonly Count[];
  /** Whether this guest or client holds another time (C4). */
  readonly hasHold: boolean;
}

export interface DecidedSlot {
  readonly endsAt: Date;
  /** With buffers; the first resource is the provider. */
  readonly claim: { resourceIds: readonly string[]; startsAt: Date; endsAt: Date };
  /** Seats of the group session to open. Absent: the time is for one client. */
  readonly seats?: number;
  /**
   * Chooses other rooms and devices without the lost ones; undefined if there are none. Absent if there is no
   * choice.
   */
  readonly instead?: (lost: ReadonlySet<string>) => readonly string[] | undefined;
}

/** A booking as it is to be written. */
export interface DecidedBooking {
  readonly status: 'held' | 'pending' | 'confirmed';
  /** When a hold expires, or the office has not answered; null for a confirmed booking. */
  readonly expiresAt: Date | null;
  readonly policy: ChangePolicy;
  readonly price: Price | null;
}
export interface Refused {
  readonly refusal: RefusalCode;
}

/**
 * Decides whether a time can be held or booked, and how: the limits first, then the rules of C3 for a new
 * time. A time that is held already passes no `situation`, because the hold promised it.
 */
export function decideBooking(
  request: BookingRequest,
  about: { terms: Terms; usage: Usage; situation: Situation },
  now: Date,
): (DecidedBooking & { slot: DecidedSlot }) | Refused;
export function decideBooking(
  request: BookingRequest,
  about: { terms: Terms; usage: Usage },
  now: Date,
): DecidedBooking | Refused;
export function decideBooking(
  request: BookingRequest,
  { terms, usage, situation }: { terms: Terms; usage: Usage; situation?: Situation },
  now: Date,
): (DecidedBooking & { slot?: DecidedSlot }) | Refused {
  const refusal = limitAgainst(request, usage);
  if (refusal) return { refusal };
  const slot = situation && decideSlot(request, situation, now);
  if (slot && 'refusal' in slot) return slot;
  const { cancelCutoffMin, rescheduleCutoffMin, price } = terms;
  const policy = { cancelCutoffMin, rescheduleCutoffMin };
  return { ...stateOf(request, terms, now), policy, price, ...(slot ? { slot } : {}) };
}

/**
 * Whether the service can be given at this time, by the same rules as the search: also for a booking that
 * moves.
 */
export function decideSlot(
  { channel, startsAt, override = false }: Omit<BookingRequest, 'kind'>,
  situation: Situation,
  now: Date,
): DecidedSlot | Refused {
  const { service, providerId, requirements, capacity } = situation;
  const start = minuteOf(startsAt);
  const bound = channel === 'office' ? forStaff(service) : service;
  const rule = ruleAgainst({ ...situation, service: bound }, override, { start, now: minuteOf(now) });
  if (rule) return { refusal: slotRules[rule] };
  const choose = (lost?: ReadonlySet<string>) => {
    const chosen = resourcesAt(requirements, service, start, { lost, taken: override });
    return chosen && [providerId, ...chosen];
  };
  const { from, to } = claimOf(service, start);
  const hasChoice = requirements.some(({ needed, resources }) => resources.length > needed);
  return {
    endsAt: instantOf(start + service.durationMin),
    claim: { resourceIds: choose() ?? [providerId], startsAt: instantOf(from), endsAt: instantOf(to) },
    ...(capacity > 1 ? { seats: capacity } : {}),
    ...(hasChoice ? { instead: choose } : {}),
  };
}

function limitAgainst({ kind }: BookingRequest, usage: Usage): RefusalCode | undefined {
  const isFull = ({ used, limit }: Count): boolean => used >= limit;
  if (usage.bookings.some(isFull)) return 'booking_limit';
  if (kind === 'booking') return undefined;
  if (usage.hasHold) return 'hold_exists';
  return usage.holds.some(isFull) ? 'hold_limit' : undefined;
}

function stateOf(
  { kind, channel, startsAt }: BookingRequest,
  { confirmation, pendingMin, holdMin }: Terms,
  now: Date,
): Pick<DecidedBooking, 'status' | 'expiresAt'> {
  if (kind === 'hold') return { status: 'held', expiresAt: expiryOf(startsAt, holdMin, now) };
  if (channel === 'online' && confirmation === 'by_office')
    return { status: 'pending', expiresAt: expiryOf(startsAt, pendingMin, now) };
  return { status: 'confirmed', expiresAt: null };
}

/**
 * The first rule that refuses the time. An override is bound by whole minutes, daily limits and the start of
 * the day.
 */
function ruleAgainst(
  { service, provider, session }: Situation,
  override: boolean,
  { start, now }: { start: number; now: number },
): SlotRule | undefined {
  if (!override) return explainSeat(service, provider, session, { start, now });
  const free = { ...alwaysOpen(provider), busy: [] };
  const at = { start, now: beforeToday(provider, now) };
  return explainSeat({ ...offGrid(service), short: [] }, free, undefined, at);
}

const minuteOf = (instant: Date): number => instant.getTime() / 60_000;
const instantOf = (minute: number): Date => new Date(minute * 60_000);
