import { Refusal } from '@riserbo/contracts';
import {
  cancelDeadline,
  mayCancel,
  mayReschedule,
  rescheduleDeadline,
  type ActorKind,
} from '../domain/booking';
import { policyOf, toDomain, type BookingRow } from './booking-row';

/** @throws Refusal `state_forbids`, `too_late` with the deadline */
export function requireCancellable(row: BookingRow, by: ActorKind, now: Date): void {
  const [booking, policy] = [toDomain(row), policyOf(row)];
  refuse(mayCancel(booking, policy, by, now), cancelDeadline(booking, policy));
}

/** @throws Refusal `state_forbids`, `too_late` with the deadline */
export function requireMovable(row: BookingRow, by: ActorKind, now: Date): void {
  const [booking, policy] = [toDomain(row), policyOf(row)];
  refuse(mayReschedule(booking, policy, by, now), rescheduleDeadline(booking, policy));
}

/** Until when a client can both move and cancel the booking online. */
export function changeDeadline(row: BookingRow): Date {
  const [booking, policy] = [toDomain(row), policyOf(row)];
  const [cancel, move] = [cancelDeadline(booking, policy), rescheduleDeadline(booking, policy)];
  return cancel < move ? cancel : move;
}

function refuse(refusal: ReturnType<typeof mayCancel>, deadline: Date): void {
  if (refusal === 'too_late') throw new Refusal(refusal, [], undefined, { deadline: deadline.toISOString() });
  if (refusal) throw new Refusal(refusal);
}
