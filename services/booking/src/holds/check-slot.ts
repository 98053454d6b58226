import { Refusal } from '@riserbo/contracts';
import type { Cause } from '@riserbo/messaging';
import type { Tx } from '@riserbo/runtime';
import { slotRules, type SlotRule } from '../domain/explain';
import { resourcesAt } from '../domain/requirements';
import { explainSeat } from '../domain/seats';
import { claimOf, type SlotService } from '../domain/slots';
import { alwaysOpen, beforeToday, forStaff, offGrid } from '../domain/staff';
import { providerOf, requirementsOf, serviceOf, sessionsOf } from '../slots/questions';
import { askToBook, type BookRow } from '../slots/questions.reads';
import { advisoryLock, type Claimable } from '../claims/claims';
import { assertWithinLimits, nearCompanyLimit, turnsOf } from './guest-limits';
import { expireDue } from '../lifecycle/expiry';
import type { OnlineGuest } from './online-limits';

/** A time that somebody wants. */
export interface RequestedSlot {
  serviceId: string;
  providerId: string;
  startsAt: Date;
  /** Who holds, books or moves: their own holds are not in their way (C3). */
  holder?: string | undefined;
  /** Who books or holds online: what they own is bounded (X107). */
  online?: OnlineGuest | undefined;
  /** The booking that moves: its own claims are not in its way. */
  except?: string;
  /** Notice and horizon do not bind members (C3). */
  staff?: boolean;
  /** Members book over what others have, beside the grid and outside the hours, from the start of the day on (C6). */
  override?: boolean;
}

/** A time that nothing known speaks against; the claim still has to be got. */
export interface AvailableSlot extends Claimable {
  endsAt: Date;
  /** How many share a session that is opened now; undefined: it is for one alone. */
  seats?: number;
}

/**
 * What there is to know around the wanted time, after what had lapsed in its way was ended. What a guest owns is counted here, for holds and bookings
 * alike. @throws Refusal `not_found`, `not_offered`, `booking_limit`
 */
export async function loadSlotContext(
  tx: Tx,
  wanted: RequestedSlot,
  now: Date,
  cause: Cause,
): Promise<BookRow> {
  let row = await inTurn(tx, wanted, now);
  if (row.daily_limit !== null) {
    await advisoryLock(tx, wanted.providerId); // counting and booking must not be overtaken
    row = await offered(tx, wanted, now);
  }
  if (wanted.online) await assertWithinLimits(tx, row, wanted.online, now);
  if (row.ended.length > 0) await expireDue(tx, row.ended, now, { cause, holder: wanted.holder });
  return row;
}

/** Whether the service can be given then, by the same function as the search. @throws Refusal as `slotRules` say */
export function checkSlot(row: BookRow, wanted: RequestedSlot, now: Date): AvailableSlot {
  const { providerId, startsAt, override = false } = wanted;
  const start = startsAt.getTime() / 60_000;
  const requirements = requirementsOf(row);
  const service = serviceOf(row, requirements);
  const rule = ruleAgainst(row, service, wanted, { start, now: now.getTime() / 60_000 });
  if (rule) throw new Refusal(slotRules[rule]);
  const { from, to } = claimOf(service, start);
  const take = (lost?: ReadonlySet<string>) => {
    const chosen = resourcesAt(requirements, service, start, { lost, taken: override });
    return chosen && [providerId, ...chosen];
  };
  const claim = { resourceIds: take() ?? [providerId], startsAt: instant(from), endsAt: instant(to) };
  const choice = requirements.some(({ needed, resources }) => resources.length > needed);
  const seats = row.capacity > 1 ? { seats: row.capacity } : {};
  return {
    endsAt: instant(start + service.durationMin),
    claim,
    ...seats,
    ...(choice ? { instead: take } : {}),
  };
}

/** The first rule that refuses the time to this person. */
function ruleAgainst(
  row: BookRow,
  service: SlotService,
  { staff = false, override = false }: RequestedSlot,
  { start, now }: { start: number; now: number },
): SlotRule | undefined {
  const provider = providerOf(row);
  const bound = staff ? forStaff(service) : service;
  if (!override) return explainSeat(bound, provider, sessionsOf(row)[0], { start, now });
  const free = { ...alwaysOpen(provider), busy: [] };
  const at = { start, now: beforeToday(provider, now) };
  return explainSeat({ ...offGrid(bound), short: [] }, free, undefined, at);
}

/** Guests of one token, person or network are counted one after the other; lock and count are one round trip. */
async function inTurn(tx: Tx, wanted: RequestedSlot, now: Date): Promise<BookRow> {
  const { online } = wanted;
  if (!online) return offered(tx, wanted, now);
  const [, row] = await Promise.all([advisoryLock(tx, ...turnsOf(online)), offered(tx, wanted, now)]);
  if (!nearCompanyLimit(row, online)) return row;
  await advisoryLock(tx, 'online');
  return offered(tx, wanted, now);
}

async function offered(tx: Tx, wanted: RequestedSlot, now: Date): Promise<BookRow> {
  const { serviceId, providerId, startsAt, holder, except, online } = wanted;
  const asked = { serviceId, from: startsAt, to: new Date(startsAt.getTime() + 1), now, except, holder };
  const row = await askToBook(tx, asked, providerId, online);
  if (!row?.provider_id) throw new Refusal('not_found');
  if (!row.active || !row.given) throw new Refusal('not_offered');
  return row;
}

function instant(minute: number): Date {
  return new Date(minute * 60_000);
}
