import { Refusal } from '@riserbo/contracts';
import type { Cause } from '@riserbo/messaging';
import type { Tx } from '@riserbo/runtime';
import { resourcesAt } from '../domain/requirements';
import { requirementsOf, serviceOf } from '../slots/questions';
import { askToBook, type BookRow } from '../slots/questions.reads';
import type { BookingRow } from '../rows/booking-row';
import { claimFor, dropClaims } from '../claims/claims';
import { expireDue } from './expiry';
import { claimAvailableTime } from '../claims/overrides';
import { lockSession } from '../claims/seats';

const selectClaims = `
  SELECT resource_id, min(starts_at) AS starts_at, max(ends_at) AS ends_at FROM claims
  WHERE company_id = $1 AND holder_id = $2 GROUP BY resource_id`;
interface Claimed {
  resource_id: string;
  starts_at: Date;
  ends_at: Date;
}

/**
 * A booking that had given up the rest of its time claims it again, with its buffer, for itself or its session; one that overrides gets what is
 * free. The constraint decides as for any claim. @throws Refusal `slot_taken`, `resource_taken`
 */
export async function claimAgain(tx: Tx, booking: BookingRow, now: Date, cause: Cause): Promise<void> {
  const { session_id: sessionId, service_id: serviceId, starts_at: from, ends_at: endsAt } = booking;
  if (sessionId !== null) await lockSession(tx, sessionId);
  const holderId = sessionId ?? booking.id;
  const known = await tx.query<Claimed>(selectClaims, [tx.companyId, holderId]);
  // others of the session kept its time
  if (known.length > 0 && known.every(({ ends_at: end }) => end >= endsAt)) return;
  const asked = { serviceId, from, to: new Date(from.getTime() + 1), now, except: booking.id };
  const row = await askToBook(tx, asked, booking.provider_id);
  if (!row) throw new Refusal('slot_taken');
  if (row.ended.length > 0) await expireDue(tx, row.ended, now, { cause });
  const claim = {
    resourceIds: resourcesOf(row, booking, known),
    startsAt: new Date(Math.min(from.getTime(), ...known.map(({ starts_at: start }) => start.getTime()))),
    endsAt: new Date(endsAt.getTime() + row.buffer_after_minutes * 60_000),
  };
  if (booking.override_reason !== null) {
    await claimAvailableTime(tx, holderId, { claim: { ...claim, startsAt: now } });
    return;
  }
  await dropClaims(tx, holderId);
  await claimFor(tx, holderId, { claim });
}

/** Those it had; where nothing of them is left, the provider and what the service takes besides. */
function resourcesOf(row: BookRow, booking: BookingRow, known: readonly Claimed[]): string[] {
  const { provider_id: providerId } = booking;
  const had = known.map(({ resource_id: id }) => id).filter((id) => id !== providerId);
  if (had.length > 0) return [providerId, ...had];
  const requirements = requirementsOf(row);
  const taken = booking.override_reason !== null;
  const start = booking.starts_at.getTime() / 60_000;
  const chosen = resourcesAt(requirements, serviceOf(row, requirements), start, { taken });
  if (!chosen) throw new Refusal('resource_taken');
  return [providerId, ...chosen];
}
