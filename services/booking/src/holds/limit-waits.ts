import type { Tx } from '@riserbo/runtime';
import { defaults } from '../settings/booking-settings.entity';
import type { OnlineGuest, OnlineLimits } from './online-limits';

// $1 company, $2 now. Asked only when a request is refused, so that counting stays as cheap as it is. What is counted is as in slots/questions.reads.ts.
const upcoming = `b.channel = 'online' AND b.status IN ('pending', 'confirmed') AND b.ends_at > $2 AND (b.expires_at IS NULL OR b.expires_at > $2)`;
/** When fewer than `most` of these are left. */
const freed = (at: string, condition: string, most: string) => `
  (SELECT (array_agg(${at} ORDER BY ${at} DESC))[${most}] FROM bookings b WHERE b.company_id = $1 AND ${condition})`;
const seconds = (at: string) =>
  `SELECT greatest(1, ceil(extract(epoch FROM ${at} - $2::timestamptz)))::integer AS seconds`;
const perGuest = `coalesce((SELECT x.bookings_per_guest FROM booking_settings x WHERE x.company_id = $1), ${defaults.bookingsPerGuest})`;
/** A network is known by a name of the day (UTC). */
const midnight = `date_trunc('day', $2::timestamptz, 'UTC') + interval '1 day'`;

const untilHold = seconds(`greatest(
  ${freed('b.expires_at', 'b.expires_at > $2 AND b.held_by IS NOT NULL', '$3::integer')},
  ${freed('b.expires_at', 'b.expires_at > $2 AND b.held_by IS NOT NULL AND b.held_from = $5', '$4::integer')})`);
const untilBooking = seconds(`greatest(
  ${freed('coalesce(b.expires_at, b.ends_at)', `((b.held_by = $3 AND b.expires_at > $2) OR ((b.guest_id = $3 OR b.client_id = $3) AND ${upcoming}))`, perGuest)},
  ${freed('coalesce(b.expires_at, b.ends_at)', `b.counts_as = $4 AND ${upcoming}`, perGuest)},
  ${freed(`least(b.expires_at, ${midnight})`, 'b.held_from = $5 AND (b.expires_at IS NULL OR b.expires_at > $2)', '$6::integer')},
  ${freed(`b.created_at + interval '1 day'`, `b.held_from IS NOT NULL AND b.created_at > $2::timestamptz - interval '1 day'`, '$7::integer')})`);
const untilPerson = seconds(
  freed('coalesce(b.expires_at, b.ends_at)', `b.counts_as = $3 AND b.id <> $4 AND ${upcoming}`, perGuest),
);

/** Seconds until another time can be held. */
export function holdWait(
  tx: Tx,
  { HOLDS_PER_COMPANY, HOLDS_PER_NETWORK }: OnlineLimits,
  network: Buffer | null | undefined,
  now: Date,
): Promise<number> {
  return ask(tx, untilHold, [tx.companyId, now, HOLDS_PER_COMPANY, HOLDS_PER_NETWORK, network]);
}

/** Seconds until this guest can book or hold once more, unless something is cancelled before. */
export function bookingWait(
  tx: Tx,
  { id, countsAs, network, limits }: OnlineGuest,
  now: Date,
): Promise<number> {
  const { BOOKINGS_PER_NETWORK, BOOKINGS_PER_COMPANY } = limits;
  const values = [tx.companyId, now, id, countsAs, network, BOOKINGS_PER_NETWORK, BOOKINGS_PER_COMPANY];
  return ask(tx, untilBooking, values);
}

/** As `bookingWait`, of a person whose held time is about to become a booking. */
export function personWait(tx: Tx, countsAs: string, holdId: string, now: Date): Promise<number> {
  return ask(tx, untilPerson, [tx.companyId, now, countsAs, holdId]);
}

async function ask(tx: Tx, text: string, values: unknown[]): Promise<number> {
  const [row] = await tx.query<{ seconds: number }>(text, values);
  return row?.seconds ?? 1;
}
