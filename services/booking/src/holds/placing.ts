import { randomUUID } from 'node:crypto';
import { column, statement, type TableRow, type Tx } from '@riserbo/runtime';
import { claimEach, claimFor, claimValues, insertingClaims } from '../claims/claims';
import { claimAvailableTime } from '../claims/overrides';
import { closeSession, takeSeat } from '../claims/seats';
import type { DecidedBooking, DecidedSlot } from '../domain/decision';
import { bookings, type BookingEntity } from '../rows/booking.entity';
import type { RequestedSlot } from './slot-context';

/** A booking before it is written, without what later acts set. */
export type NewBooking = Omit<TableRow<BookingEntity>, 'endedAt' | 'soldIn' | 'changedAt' | 'changedIn'>;
/** Who made the booking, and for whom. */
export type Made = Pick<
  NewBooking,
  'channel' | 'clientId' | 'countsAs' | 'guestId' | 'heldBy' | 'heldByKind' | 'heldFrom' | 'overrideReason'
>;

/** The row of a decided booking. */
export function newBooking(
  { serviceId, providerId, startsAt }: RequestedSlot,
  { status, expiresAt, policy, price, slot }: DecidedBooking & { slot: DecidedSlot },
  made: Made,
  now: Date,
): NewBooking {
  return {
    ...{ id: randomUUID(), serviceId, providerId, startsAt, endsAt: slot.endsAt, ...made },
    ...{ status, expiresAt, cancelReason: null, sessionId: null },
    ...{ cancelCutoffMinutes: policy.cancelCutoffMin, rescheduleCutoffMinutes: policy.rescheduleCutoffMin },
    ...{ priceCurrency: price?.currency ?? null, priceAmount: price?.amount ?? null },
    ...{ version: 1, createdAt: now },
  };
}

const written = [
  ...(['id', 'serviceId', 'providerId', 'clientId', 'status', 'cancelReason', 'startsAt', 'endsAt'] as const),
  ...(['expiresAt', 'heldBy', 'heldByKind', 'heldFrom', 'guestId', 'countsAs', 'channel'] as const),
  ...(['overrideReason', 'cancelCutoffMinutes', 'rescheduleCutoffMinutes', 'sessionId'] as const),
  ...(['priceCurrency', 'priceAmount', 'version', 'createdAt'] as const),
] as const satisfies readonly (keyof NewBooking)[];
const names = written.map((property) => bookings.column(property)).join(', ');
const values = Object.entries(bookings.row(written)).map(([property, { type }]) => `:${property}::${type}`);
// both in one round trip: without all the claims, no booking; the client is the one a merged record became
const insertWithClaims = statement(
  `WITH claimed AS (${insertingClaims}), placed AS (
    INSERT INTO bookings (company_id, ${names})
    SELECT :companyId::uuid, ${values.join(', ')}
    WHERE (SELECT count(*) FROM claimed) = cardinality(:resourceIds::uuid[])
    RETURNING client_id
  )
  SELECT "resourceId", client_id AS "clientId" FROM claimed FULL JOIN placed ON true`,
  { resourceId: column.nullable(column.uuid), clientId: column.nullable(column.uuid) },
);

/**
 * Writes a new booking or hold with its claims or its seat; an override claims what is free. @returns it as
 * written
 * @throws Refusal `session_full` and those of `claimEach`, for rivals that the check could not see
 */
export async function placeBooking(tx: Tx, booking: NewBooking, slot: DecidedSlot): Promise<NewBooking> {
  if (slot.seats !== undefined) return placeSeat(tx, booking, { ...slot, seats: slot.seats });
  if (booking.overrideReason === null) {
    let placed = booking;
    await claimEach(tx, slot, async (ids) => {
      const written = await write(tx, booking, slot, ids);
      placed = written.booking;
      return written.claimed;
    });
    return placed;
  }
  const { booking: placed } = await write(tx, booking, slot, []);
  await claimAvailableTime(tx, booking.id, slot);
  return placed;
}

async function placeSeat(
  tx: Tx,
  booking: NewBooking,
  slot: DecidedSlot & { seats: number },
): Promise<NewBooking> {
  const override = booking.overrideReason !== null;
  const seat = await takeSeat(tx, booking, { ...slot, override });
  if (seat.opened && !override) await claimFor(tx, seat.sessionId, slot);
  if (seat.opened && override && !(await claimAvailableTime(tx, seat.sessionId, slot)))
    await closeSession(tx, seat.sessionId);
  const seated = { ...booking, sessionId: seat.sessionId, endsAt: seat.endsAt };
  return (await write(tx, seated, slot, [])).booking;
}

async function write(
  tx: Tx,
  booking: NewBooking,
  { claim }: DecidedSlot,
  resourceIds: readonly string[],
): Promise<{ booking: NewBooking; claimed: { resourceId: string }[] }> {
  const claims = claimValues({ ...claim, holderId: booking.id, resourceIds });
  const rows = await tx.rows(insertWithClaims, { ...booking, ...claims });
  const claimed = rows.flatMap(({ resourceId }) => (resourceId === null ? [] : [{ resourceId }]));
  return { booking: { ...booking, clientId: rows[0]?.clientId ?? null }, claimed };
}
