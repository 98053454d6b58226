import { column, statement, type Tx } from '@riserbo/runtime';
import { defaults } from '../settings/booking-settings.entity';
import type { OnlineGuest, OnlineLimits } from './online-limits';

// Asked only after a refusal, so that counting stays cheap. Counts as in slots/questions.reads.ts.
const upcoming = `b.channel = 'online' AND b.status IN ('pending', 'confirmed') AND b.ends_at > :now
  AND (b.expires_at IS NULL OR b.expires_at > :now)` as const;
/** When fewer than the limit are left. */
const freed = <const At extends string, const Condition extends string, const Limit extends string>(
  at: At,
  condition: Condition,
  limit: Limit,
) =>
  `
  (SELECT (array_agg(${at} ORDER BY ${at} DESC))[${limit}] FROM bookings b
   WHERE b.company_id = :companyId AND ${condition})` as const;
const seconds = <const At extends string>(at: At) =>
  statement(`SELECT greatest(1, ceil(extract(epoch FROM ${at} - :now::timestamptz)))::integer AS seconds`, {
    seconds: column.integer,
  });
const perGuest =
  `coalesce((SELECT x.bookings_per_guest FROM booking_settings x WHERE x.company_id = :companyId),
  ${defaults.bookingsPerGuest})` as const;
const endOf = 'coalesce(b.expires_at, b.ends_at)';
/** The pseudonym of a network changes every day (UTC). */
const midnight = `date_trunc('day', :now::timestamptz, 'UTC') + interval '1 day'` as const;
const isHeld = 'b.expires_at > :now AND b.held_by IS NOT NULL';

const selectHoldWait = seconds(`greatest(
  ${freed('b.expires_at', isHeld, ':holdsPerCompany::integer')},
  ${freed('b.expires_at', `${isHeld} AND b.held_from = :network::bytea`, ':holdsPerNetwork::integer')})`);
const selectBookingWait = seconds(`greatest(
  ${freed(
    endOf,
    `((b.held_by = :id::uuid AND b.expires_at > :now)
     OR ((b.guest_id = :id::uuid OR b.client_id = :id::uuid) AND ${upcoming}))`,
    perGuest,
  )},
  ${freed(endOf, `b.counts_as = :countsAs::uuid AND ${upcoming}`, perGuest)},
  ${freed(
    `least(b.expires_at, ${midnight})`,
    `b.held_from = :network::bytea
     AND (b.expires_at IS NULL OR b.expires_at > :now)`,
    ':bookingsPerNetwork::integer',
  )},
  ${freed(
    `b.created_at + interval '1 day'`,
    `b.held_from IS NOT NULL
     AND b.created_at > :now::timestamptz - interval '1 day'`,
    ':bookingsPerCompany::integer',
  )})`);
const selectPersonWait = seconds(
  freed(endOf, `b.counts_as = :countsAs::uuid AND b.id <> :holdId AND ${upcoming}`, perGuest),
);

/** Seconds until another time can be held. */
export async function holdWait(
  tx: Tx,
  limits: OnlineLimits,
  network: Buffer | null | undefined,
): Promise<number> {
  const values = { holdsPerCompany: limits.HOLDS_PER_COMPANY, holdsPerNetwork: limits.HOLDS_PER_NETWORK };
  return secondsOf(await tx.row(selectHoldWait, { now: tx.now, ...values, network: network ?? null }));
}

/** Seconds until this guest can book or hold once more if nothing is cancelled before. */
export async function bookingWait(tx: Tx, { id, countsAs, network, limits }: OnlineGuest): Promise<number> {
  const guest = { id, countsAs: countsAs ?? null, network };
  const { BOOKINGS_PER_NETWORK: bookingsPerNetwork, BOOKINGS_PER_COMPANY: bookingsPerCompany } = limits;
  return secondsOf(
    await tx.row(selectBookingWait, { now: tx.now, ...guest, bookingsPerNetwork, bookingsPerCompany }),
  );
}

/** Like `bookingWait`, for a person whose hold is to become a booking. */
export async function personWait(tx: Tx, countsAs: string, holdId: string): Promise<number> {
  return secondsOf(await tx.row(selectPersonWait, { now: tx.now, countsAs, holdId }));
}

const secondsOf = (row: { seconds: number } | undefined): number => row?.seconds ?? 1;
