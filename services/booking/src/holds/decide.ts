import { Refusal, type BookingChannel, type RefusalCode } from '@riserbo/contracts';
import type { Tx } from '@riserbo/runtime';
import {
  decideBooking,
  type BookingRequest,
  type DecidedBooking,
  type DecidedSlot,
  type Usage,
} from '../domain/decision';
import { expireDue } from '../lifecycle/expiry';
import { usageOf } from './guest-limits';
import { bookingWait, holdWait } from './limit-waits';
import type { OnlineGuest, OnlineLimits } from './online-limits';
import { loadCounts, situationOf, termsOf, type RequestedSlot, type SlotContext } from './slot-context';

export interface Requested extends Omit<BookingRequest, 'startsAt'> {
  slot: RequestedSlot;
  channel: BookingChannel;
}
/** Bookings by staff. */
const UNLIMITED: Usage = { bookings: [], holds: [], hasHold: false };
/** Configured limits and the duration of a hold in minutes. */
export interface Configured {
  limits: OnlineLimits;
  holdMin: number;
}

/**
 * Decides about a new time and ends the holds in its way. @throws Refusal those of `decideBooking`; for a
 * limit with the seconds until fewer are counted
 */
export async function decideNew(
  tx: Tx,
  row: SlotContext,
  { slot, ...request }: Requested,
  { limits, holdMin }: Configured,
): Promise<DecidedBooking & { slot: DecidedSlot }> {
  const isLimited = slot.online !== undefined || request.kind === 'hold';
  const counts = row.counts ?? (isLimited ? await loadCounts(tx, slot) : undefined);
  const about = {
    terms: termsOf(row, holdMin),
    usage: counts ? usageOf(counts, slot.online, limits) : UNLIMITED,
    situation: situationOf(row, slot.providerId),
  };
  const decision = decideBooking({ ...request, startsAt: slot.startsAt }, about, tx.now);
  if ('refusal' in decision) {
    const wait = await waitAfter(tx, decision.refusal, slot.online, limits);
    throw new Refusal(decision.refusal, [], wait);
  }
  await expireDue(tx, row.ended, { holder: slot.holder });
  return decision;
}

async function waitAfter(
  tx: Tx,
  refusal: RefusalCode,
  online: OnlineGuest | undefined,
  limits: OnlineLimits,
): Promise<number | undefined> {
  if (refusal === 'booking_limit' && online) return bookingWait(tx, online);
  return refusal === 'hold_limit' ? holdWait(tx, limits, online?.network) : undefined;
}
