import { randomUUID } from 'node:crypto';
import type { Tx } from '@riserbo/runtime';
import type { BookRow } from '../slots/questions.reads';
import type { BookingRow } from '../rows/booking-row';
import { claimEach, claimFor, claimValues, insertClaims } from '../claims/claims';
import { claimAvailableTime } from '../claims/overrides';
import type { AvailableSlot, RequestedSlot } from './check-slot';
import { closeSession, takeSeat } from '../claims/seats';

/** A confirmed booking of nobody yet, with the policy that is in force now (C7). */
export function newBooking(
  wanted: RequestedSlot,
  { endsAt }: AvailableSlot,
  policy: BookRow,
  now: Date,
): BookingRow {
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
    session_id: null,
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
      cancel_cutoff_minutes, reschedule_cutoff_minutes, version, created_at, price_currency, price_amount, channel, override_reason, session_id,
      held_from, guest_id, counts_as)
    SELECT $1::uuid, $2::uuid, $6::uuid, $7::uuid, $8::uuid, $9, $10::timestamptz, $11::timestamptz, $12::timestamptz, $13::uuid, $14,
      $15::integer, $16::integer, $17::integer, $18::timestamptz, $19, $20::bigint, $21, $22, $23::uuid, $24::bytea, $25::uuid, $26::uuid
    WHERE (SELECT count(*) FROM claimed) = cardinality($3::uuid[])
  )
  SELECT resource_id FROM claimed`;

/**
 * Writes a new booking or hold with its claims or its seat; one that overrides gets what is free. @returns it as it was written
 * @throws Refusal `session_full` and those of `claimEach`: the race that the check cannot see
 */
export async function placeBooking(tx: Tx, booking: BookingRow, fit: AvailableSlot): Promise<BookingRow> {
  if (fit.seats !== undefined) return placeSeat(tx, booking, { ...fit, seats: fit.seats });
  if (booking.override_reason === null) await claimEach(tx, fit, (ids) => write(tx, booking, fit, ids));
  else {
    await write(tx, booking, fit, []);
    await claimAvailableTime(tx, booking.id, fit);
  }
  return booking;
}

async function placeSeat(
  tx: Tx,
  booking: BookingRow,
  fit: AvailableSlot & { seats: number },
): Promise<BookingRow> {
  const place = {
    serviceId: booking.service_id,
    providerId: booking.provider_id,
    startsAt: booking.starts_at,
  };
  const { created_at: now, override_reason: reason } = booking;
  const override = reason !== null;
  const seat = await takeSeat(tx, place, { ...fit, now, override });
  if (seat.opened && !override) await claimFor(tx, seat.sessionId, fit);
  if (seat.opened && override && !(await claimAvailableTime(tx, seat.sessionId, fit)))
    await closeSession(tx, seat.sessionId);
  const seated = { ...booking, session_id: seat.sessionId, ends_at: seat.endsAt };
  await write(tx, seated, fit, []);
  return seated;
}

function write(tx: Tx, booking: BookingRow, { claim }: AvailableSlot, resourceIds: readonly string[]) {
  const claims = claimValues(tx, { holderId: booking.id, ...claim, resourceIds });
  return tx.query<{ resource_id: string }>(place, [...claims, ...valuesOf(booking)]);
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
    booking.session_id,
    booking.held_from,
    booking.guest_id,
    booking.counts_as,
  ];
}
