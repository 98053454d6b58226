import { randomUUID } from 'node:crypto';
import { Refusal } from '@riserbo/contracts';
import { column, statement, type Tx } from '@riserbo/runtime';
import { LIVE } from '../domain/booking';
import type { BookingRow } from '../rows/booking-row';

/** A counted seat. */
export interface Seat {
  sessionId: string;
  endsAt: Date;
  /** Whether the caller opened the session and has to claim its time. */
  opened: boolean;
}
export interface SeatQuery {
  serviceId: string;
  providerId: string;
  startsAt: Date;
}
const sessionColumns = { id: column.uuid, endsAt: column.timestamp };
type SessionRow = column.RowOf<typeof sessionColumns>;

const ofSlot = `company_id = :companyId AND service_id = :serviceId AND provider_id = :providerId
    AND starts_at = :startsAt` as const;
// waits for a rival, then counts what it left
const incrementTaken = statement(
  `UPDATE group_sessions SET taken = taken + 1 WHERE ${ofSlot} AND taken < capacity
   RETURNING id, ends_at AS "endsAt"`,
  sessionColumns,
);
// beyond the capacity if necessary; the constraint keeps all others within it
const incrementOverriding = statement(
  `UPDATE group_sessions SET taken = taken + 1, overriding = overriding + 1 WHERE ${ofSlot}
   RETURNING id, ends_at AS "endsAt"`,
  sessionColumns,
);
const openSession = statement(
  `INSERT INTO group_sessions
    (company_id, service_id, provider_id, starts_at, id, ends_at, capacity, taken, overriding, created_at)
   VALUES (:companyId, :serviceId, :providerId, :startsAt, :id, :endsAt, :seats, 1, :overriding, :now)
   ON CONFLICT DO NOTHING RETURNING id, ends_at AS "endsAt"`,
  sessionColumns,
);
const removeSeats = statement(
  `UPDATE group_sessions SET capacity = 0 WHERE company_id = :companyId AND id = :sessionId`,
);
const lockBothSessions = statement(
  `SELECT id FROM group_sessions WHERE company_id = :companyId AND (id = :leaving OR (${ofSlot}))
   ORDER BY id FOR NO KEY UPDATE`,
  { id: column.uuid },
);
// to wait for a session while another is held would be out of order: refused as `unavailable` instead
const lockAppearedSession = statement(
  `SELECT id FROM group_sessions WHERE ${ofSlot} FOR NO KEY UPDATE NOWAIT`,
  { id: column.uuid },
);
const lockOneSession = statement(
  `SELECT id FROM group_sessions WHERE company_id = :companyId AND id = :sessionId FOR NO KEY UPDATE`,
  { id: column.uuid },
);
const selectOthers = statement(
  `SELECT id FROM bookings
   WHERE company_id = :companyId AND session_id = :sessionId AND id <> :id AND status IN ('${LIVE.join("', '")}')
   LIMIT 1`,
  { id: column.uuid },
);

interface Wanted {
  endsAt: Date;
  seats: number;
  override?: boolean;
  /** The session did not exist when the caller locked another one, so it must not wait for it. */
  isNew?: boolean;
}

/**
 * Counts a seat (C6). Sessions are locked before claims, everywhere (no deadlock). Triggers of the database
 * give seats back. @throws Refusal `session_full`
 */
export async function takeSeat(
  tx: Tx,
  { serviceId, providerId, startsAt }: SeatQuery,
  { endsAt, seats, override = false, isNew = false }: Wanted,
): Promise<Seat> {
  const place = { serviceId, providerId, startsAt };
  const increment = override ? incrementOverriding : incrementTaken;
  const known = isNew ? undefined : await tx.row(increment, place);
  if (known) return seatIn(known, false);
  const session = { ...place, id: randomUUID(), endsAt, seats, overriding: Number(override), now: tx.now };
  const opened = await tx.row(openSession, session);
  if (opened) return seatIn(opened, true);
  if (isNew) await tx.rows(lockAppearedSession, place);
  const rivals = await tx.row(increment, place);
  if (!rivals) throw new Refusal('session_full');
  return seatIn(rivals, false);
}

/** Removes all free seats: a session with contested time takes overrides only. */
export async function closeSession(tx: Tx, sessionId: string): Promise<void> {
  await tx.rows(removeSeats, { sessionId });
}

/**
 * Locks the session that a booking leaves and the one it joins, in the same order everywhere. @returns
 * whether there is one to join
 */
export async function lockSessions(tx: Tx, leaving: string, joining: SeatQuery): Promise<boolean> {
  const locked = await tx.rows(lockBothSessions, { ...joining, leaving });
  return locked.some(({ id }) => id !== leaving);
}

/** Locks a session until the transaction ends. */
export async function lockSession(tx: Tx, sessionId: string): Promise<void> {
  await tx.rows(lockOneSession, { sessionId });
}

/**
 * Whether another booking of its session is still expected or present. Locks the session, so that the last
 * one to end knows it is the last.
 */
export async function othersInSession(tx: Tx, { id, sessionId }: BookingRow): Promise<boolean> {
  if (sessionId === null) return false;
  await lockSession(tx, sessionId);
  return (await tx.rows(selectOthers, { sessionId, id })).length > 0;
}

function seatIn({ id, endsAt }: SessionRow, opened: boolean): Seat {
  return { sessionId: id, endsAt, opened };
}
