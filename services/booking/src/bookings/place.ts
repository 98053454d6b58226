import { randomUUID } from 'node:crypto';
import type { Tx } from '@riserbo/runtime';
import type { BookRow } from '../slots/questions.reads';
import type { BookingRow } from './booking-row';
import { claimEach, claimValues, insertClaims } from './claims';
import { claimWhatIsFree } from './override';
import type { Fit, Wanted } from './fit';

/** A confirmed booking of nobody yet, with the policy that is in force now (C7). */
export function newBooking(wanted: Wanted, { endsAt }: Fit, policy: BookRow, now: Date): BookingRow {
  return {
    id: randomUUID(),
    service_id: wanted.serviceId,
    provider_id: wanted.providerId,
    client_id: null,
    status: 'confirmed',
    cancel_reason: null,
    starts_at: wanted.startsAt,
    ends_at: endsAt,
    expires_at: null,
    held_by: null,
    held_by_kind: null,
    channel: 'office',
    override_reason: null,
    cancel_cutoff_minutes: policy.cancel_cutoff_minutes,
    reschedule_cutoff_minutes: policy.reschedule_cutoff_minutes,
    price_currency: policy.price_currency,
    price_amount: policy.price_amount,
    version: 1,
    created_at: now,
  };
}

// Both in one round trip: without all the claims there is no booking.
const place = `
  WITH claimed AS (${insertClaims}), placed AS (
    INSERT INTO bookings (company_id, id, service_id, provider_id, client_id, status, starts_at, ends_at, expires_at, held_by, held_by_kind,
      cancel_cutoff_minutes, reschedule_cutoff_minutes, version, created_at, price_currency, price_amount, channel, override_reason)
    SELECT $1::uuid, $2::uuid, $6::uuid, $7::uuid, $8::uuid, $9, $10::timestamptz, $11::timestamptz, $12::timestamptz, $13::uuid, $14,
      $15::integer, $16::integer, $17::integer, $18::timestamptz, $19, $20::integer, $21, $22
    WHERE (SELECT count(*) FROM claimed) = cardinality($3::uuid[])
  )
  SELECT resource_id FROM claimed`;

/** Writes a new booking or hold with its claims; one that overrides gets what is free. @throws Refusal as `claimEach`: the race that the check cannot see */
export async function placeBooking(tx: Tx, booking: BookingRow, fit: Fit): Promise<void> {
  const write = (resourceIds: readonly string[]) =>
    tx.query<{ resource_id: string }>(place, [
      ...claimValues(tx, { holderId: booking.id, ...fit.claim, resourceIds }),
      ...valuesOf(booking),
    ]);
  if (booking.override_reason === null) return claimEach(tx, fit, write);
  await write([]);
  await claimWhatIsFree(tx, booking, fit);
}

function valuesOf(booking: BookingRow): unknown[] {
  return [
    booking.service_id,
    booking.provider_id,
    booking.client_id,
    booking.status,
    booking.starts_at,
    booking.ends_at,
    booking.expires_at,
    booking.held_by,
    booking.held_by_kind,
    booking.cancel_cutoff_minutes,
    booking.reschedule_cutoff_minutes,
    booking.version,
    booking.created_at,
    booking.price_currency,
    booking.price_amount,
    booking.channel,
    booking.override_reason,
  ];
}
