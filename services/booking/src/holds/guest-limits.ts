import { Refusal, type Actor } from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { networkOf, pseudonym, type Tx } from '@riserbo/runtime';
import type { BookRow } from '../slots/questions.reads';
import { bookingWait } from './limit-waits';
import type { OnlineGuest, OnlineLimits } from './online-limits';

/** More than can be under way at once: so close to a limit of the company, its guests are counted one after the other. */
const margin = 100;

/** Undefined for everyone but guests and clients. */
export async function onlineGuest(
  tx: Tx,
  { actor, ip }: Pick<CallContext, 'actor' | 'ip'>,
  countsAs: string | undefined,
  limits: OnlineLimits,
  now: Date,
): Promise<OnlineGuest | undefined> {
  const id = onlineId(actor);
  if (id === undefined) return undefined;
  const network = ip === undefined ? null : await pseudonym(tx, 'hold', networkOf(ip), now);
  return { id, guestId: actor.kind === 'guest' ? id : null, countsAs, network, limits };
}

/** Names of the locks under which a guest's bookings are counted, in the order in which all take them. */
export function turnsOf({ id, countsAs, network }: OnlineGuest): string[] {
  const person = countsAs === undefined ? [] : [`person ${countsAs}`];
  return [`guest ${id}`, ...person, ...(network ? [`network ${network.toString('base64url')}`] : [])].sort();
}

/** Whether the company's own limits are so near that its guests must take turns. */
export function nearCompanyLimit(row: BookRow, { limits }: OnlineGuest): boolean {
  return (
    row.holds + margin >= limits.HOLDS_PER_COMPANY || row.made_today + margin >= limits.BOOKINGS_PER_COMPANY
  );
}

/** X107. @throws Refusal `booking_limit`, with the seconds until another can be booked */
export async function assertWithinLimits(
  tx: Tx,
  row: BookRow,
  online: OnlineGuest,
  now: Date,
): Promise<void> {
  const { limits } = online;
  const { bookings_per_guest: perGuest } = row;
  const full =
    row.own_bookings + row.kept_holds >= perGuest ||
    row.person_bookings >= perGuest ||
    row.network_bookings >= limits.BOOKINGS_PER_NETWORK ||
    row.made_today >= limits.BOOKINGS_PER_COMPANY;
  if (full) throw new Refusal('booking_limit', [], await bookingWait(tx, online, now));
}

function onlineId(actor: Actor): string | undefined {
  if (actor.kind === 'guest') return actor.guestId;
  return actor.kind === 'client' ? actor.clientId : undefined;
}
