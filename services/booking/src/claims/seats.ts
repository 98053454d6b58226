import { randomUUID } from 'node:crypto';
import { Refusal } from '@riserbo/contracts';
import type { Tx } from '@riserbo/runtime';
import type { BookingRow } from '../rows/booking-row';

/** A seat that was counted; in a session that the caller opened, and has to claim the time for, or in one that stands. */
export interface Seat {
  sessionId: string;
  endsAt: Date;
  opened: boolean;
}
/** Where and when a seat is wanted. */
export interface SeatQuery {
  serviceId: string;
  providerId: string;
  startsAt: Date;
}
interface SessionRow {
  id: string;
  ends_at: Date;
}

// waits for a rival, and counts again what the rival left
const incrementTaken = `
  UPDATE group_sessions SET taken = taken + 1
  WHERE company_id = $1 AND service_id = $2 AND provider_id = $3 AND starts_at = $4 AND taken < capacity
  RETURNING id, ends_at`;
// one more than there are seats, if need be; the constraint keeps all others within the capacity
const squeezeIn = `
  UPDATE group_sessions SET taken = taken + 1, overriding = overriding + 1
  WHERE company_id = $1 AND service_id = $2 AND provider_id = $3 AND starts_at = $4
  RETURNING id, ends_at`;
const open = `
  INSERT INTO group_sessions (company_id, service_id, provider_id, starts_at, id, ends_at, capacity, taken, overriding, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9)
  ON CONFLICT DO NOTHING RETURNING id, ends_at`;
const close = `UPDATE group_sessions SET capacity = 0 WHERE company_id = $1 AND id = $2`;
const lock = `
  SELECT id FROM group_sessions
  WHERE company_id = $1 AND (id = $5 OR (service_id = $2 AND provider_id = $3 AND starts_at = $4))
  ORDER BY id FOR NO KEY UPDATE`;
const lockOne = `SELECT id FROM group_sessions WHERE company_id = $1 AND id = $2 FOR NO KEY UPDATE`;
const others = `
  SELECT id FROM bookings
  WHERE company_id = $1 AND session_id = $2 AND id <> $3 AND status IN ('held', 'pending', 'confirmed', 'arrived') LIMIT 1`;

/**
 * Counts a seat (C6). Sessions come before claims, always: whoever waits for a claim has its session, and whoever waits for a session has no claim in
 * hand that it could be waited for. Seats are given back by the database (a trigger). @throws Refusal `session_full`
 */
export async function takeSeat(
  tx: Tx,
  place: SeatQuery,
  { endsAt, seats, now, override = false }: { endsAt: Date; seats: number; now: Date; override?: boolean },
): Promise<Seat> {
  const where = whereOf(tx, place);
  const enter = override ? squeezeIn : incrementTaken;
  const [standing] = await tx.query<SessionRow>(enter, where);
  if (standing) return seatIn(standing, false);
  const opening = [...where, randomUUID(), endsAt, seats, Number(override), now];
  const [mine] = await tx.query<SessionRow>(open, opening);
  if (mine) return seatIn(mine, true);
  const [rivals] = await tx.query<SessionRow>(enter, where);
  if (!rivals) throw new Refusal('session_full');
  return seatIn(rivals, false);
}

/** A session whose time is not all its own has seats for those only whom staff let in. */
export async function closeSession(tx: Tx, sessionId: string): Promise<void> {
  await tx.query(close, [tx.companyId, sessionId]);
}

/** Keeps the session that a booking leaves and the one that it joins from others, in one order for all. */
export async function lockSessions(tx: Tx, leaving: string, joining: SeatQuery): Promise<void> {
  await tx.query(lock, [...whereOf(tx, joining), leaving]);
}

/** Keeps a session from others until the transaction ends. */
export async function lockSession(tx: Tx, sessionId: string): Promise<void> {
  await tx.query(lockOne, [tx.companyId, sessionId]);
}

/** Whether anybody else of its session is still expected or here. They end one after the other, so that the last one knows. */
export async function othersInSession(tx: Tx, { id, session_id: sessionId }: BookingRow): Promise<boolean> {
  if (sessionId === null) return false;
  await lockSession(tx, sessionId);
  return (await tx.query(others, [tx.companyId, sessionId, id])).length > 0;
}

function whereOf(tx: Tx, { serviceId, providerId, startsAt }: SeatQuery): unknown[] {
  return [tx.companyId, serviceId, providerId, startsAt];
}
function seatIn({ id, ends_at: endsAt }: SessionRow, opened: boolean): Seat {
  return { sessionId: id, endsAt, opened };
}
