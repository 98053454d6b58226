import { Refusal } from '@riserbo/contracts';
import type { Tx } from '@riserbo/runtime';
import { advisoryLock } from '../claims/claims';
import { priceOf } from '../catalog/prices';
import type { Situation, Terms } from '../domain/decision';
import { providerOf, requirementsOf, serviceOf, sessionsOf } from '../slots/questions';
import { askCounts, askToBook, type BookRow, type CountsRow, type SlotQuery } from '../slots/questions.reads';
import { locksNear, locksOf } from './guest-limits';
import type { OnlineGuest } from './online-limits';

/** A time that someone wants to hold, to book or to move a booking to. */
export interface RequestedSlot {
  serviceId: string;
  providerId: string;
  startsAt: Date;
  /** Who asks: their own holds do not count as busy (C3). */
  holder?: string | undefined;
  /** Who asks online: their bookings are limited (X107). */
  online?: OnlineGuest | undefined;
  /** The booking that moves: its own claims do not count as busy. */
  except?: string;
}

/** The requested time, and for guests and clients the bookings and holds their limits are about. */
export type SlotContext = BookRow & { counts?: CountsRow };

/**
 * What is known around the requested time; holds that have expired and those of the holder do not count.
 * Requests that count before they write wait for each other. @throws Refusal `not_found`, `not_offered`
 */
export async function loadSlotContext(tx: Tx, requested: RequestedSlot): Promise<SlotContext> {
  const context = await loadInTurn(tx, requested);
  if (context.daily_limit === null) return context;
  await advisoryLock(tx, requested.providerId);
  return { ...context, ...(await loadOffered(tx, requested)) };
}

export function situationOf(row: BookRow, providerId: string): Situation {
  const requirements = requirementsOf(row);
  return {
    service: serviceOf(row, requirements),
    providerId,
    provider: providerOf(row),
    requirements,
    capacity: row.capacity,
    session: sessionsOf(row)[0],
  };
}

export function termsOf(row: BookRow, holdMin: number): Terms {
  return {
    confirmation: row.confirmation,
    pendingMin: row.pending_minutes,
    holdMin,
    cancelCutoffMin: row.cancel_cutoff_minutes,
    rescheduleCutoffMin: row.reschedule_cutoff_minutes,
    price: priceOf(row),
  };
}

/** Bookings and holds that limits are about. @throws Refusal `not_found` */
export async function loadCounts(tx: Tx, requested: RequestedSlot): Promise<CountsRow> {
  const counts = await askCounts(tx, queryOf(tx, requested), requested.providerId, requested.online);
  if (!counts) throw new Refusal('not_found');
  return counts;
}

/** The lock and the count of a guest are one round trip. */
async function loadInTurn(tx: Tx, requested: RequestedSlot): Promise<SlotContext> {
  const { online } = requested;
  if (!online) return loadOffered(tx, requested);
  const load = () => Promise.all([loadOffered(tx, requested), loadCounts(tx, requested)]);
  const [, [row, counts]] = await Promise.all([advisoryLock(tx, ...locksOf(online)), load()]);
  const near = locksNear(counts, online);
  if (near.length === 0) return { ...row, counts };
  await advisoryLock(tx, ...near);
  const [again, countedAgain] = await load();
  return { ...again, counts: countedAgain };
}

async function loadOffered(tx: Tx, requested: RequestedSlot): Promise<BookRow> {
  const row = await askToBook(tx, queryOf(tx, requested), requested.providerId);
  if (!row?.provider_id) throw new Refusal('not_found');
  if (!row.active || !row.given) throw new Refusal('not_offered');
  return row;
}

function queryOf({ now }: Tx, { serviceId, startsAt, holder, except }: RequestedSlot): SlotQuery {
  return { serviceId, from: startsAt, to: new Date(startsAt.getTime() + 1), now, except, holder };
}
