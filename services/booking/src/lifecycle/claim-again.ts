import { Refusal } from '@riserbo/contracts';
import { column, statement, type Tx } from '@riserbo/runtime';
import { claimFor, dropClaims } from '../claims/claims';
import { claimAvailableTime } from '../claims/overrides';
import { lockSession } from '../claims/seats';
import { resourcesAt } from '../domain/requirements';
import type { BookingRow } from '../rows/booking-row';
import { requirementsOf, serviceOf } from '../slots/questions';
import { askToBook, type BookRow } from '../slots/questions.reads';
import { expireDue } from './expiry';

const claimedColumns = { resourceId: column.uuid, startsAt: column.timestamp, endsAt: column.timestamp };
type Claimed = column.RowOf<typeof claimedColumns>;
const selectClaims = statement(
  `SELECT resource_id AS "resourceId", min(starts_at) AS "startsAt", max(ends_at) AS "endsAt" FROM claims
   WHERE company_id = :companyId AND holder_id = :holderId GROUP BY resource_id`,
  claimedColumns,
);

/**
 * A booking that had freed the rest of its time claims it again, with its buffer, for itself or its session;
 * an override claims what is free and contests the rest. @throws Refusal `slot_taken`, `resource_taken`
 */
export async function claimAgain(tx: Tx, booking: BookingRow): Promise<void> {
  const { id, sessionId, serviceId, providerId, startsAt: from, endsAt } = booking;
  const { now } = tx;
  if (sessionId !== null) await lockSession(tx, sessionId);
  const holderId = sessionId ?? id;
  const known = await tx.rows(selectClaims, { holderId });
  // other bookings of the session kept its time
  if (known.length > 0 && known.every((claim) => claim.endsAt >= endsAt)) return;
  const asked = { serviceId, from, to: new Date(from.getTime() + 1), now, except: id };
  const row = await askToBook(tx, asked, providerId);
  if (!row) throw new Refusal('slot_taken');
  await expireDue(tx, row.ended);
  const claim = {
    resourceIds: resourcesOf(row, booking, known),
    startsAt: new Date(Math.min(from.getTime(), ...known.map(({ startsAt: start }) => start.getTime()))),
    endsAt: new Date(endsAt.getTime() + row.buffer_after_minutes * 60_000),
  };
  if (booking.overrideReason !== null) {
    await claimAvailableTime(tx, holderId, { claim: { ...claim, startsAt: now } });
    return;
  }
  await dropClaims(tx, holderId);
  await claimFor(tx, holderId, { claim });
}

/**
 * The same resources as before; if none of its claims is left, the provider and what the service requires.
 */
function resourcesOf(row: BookRow, booking: BookingRow, known: readonly Claimed[]): string[] {
  const { providerId } = booking;
  const before = known.map(({ resourceId }) => resourceId).filter((id) => id !== providerId);
  if (before.length > 0) return [providerId, ...before];
  const requirements = requirementsOf(row);
  const taken = booking.overrideReason !== null;
  const start = booking.startsAt.getTime() / 60_000;
  const chosen = resourcesAt(requirements, serviceOf(row, requirements), start, { taken });
  if (!chosen) throw new Refusal('resource_taken');
  return [providerId, ...chosen];
}
