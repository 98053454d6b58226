import type { Actor } from '@riserbo/contracts';

/**
 * The states of a booking and the transitions between them (C8). A state without transitions is final. Moving
 * to another time keeps the state.
 */
export const transitions = {
  held: ['pending', 'confirmed', 'cancelled', 'expired'],
  pending: ['confirmed', 'cancelled'],
  confirmed: ['arrived', 'completed', 'no_show', 'cancelled'],
  arrived: ['completed', 'cancelled'],
  completed: [],
  no_show: [],
  cancelled: [],
  expired: [],
} as const satisfies Record<string, readonly string[]>;

export type BookingState = keyof typeof transitions;
export const bookingStates = Object.keys(transitions) as BookingState[];

/** The states in which a booking claims its time (C6). */
export const LIVE = ['held', 'pending', 'confirmed', 'arrived'] as const satisfies readonly BookingState[];

/** The states in which a booking can be moved to another time (C7). */
export const MOVABLE = ['pending', 'confirmed'] as const satisfies readonly BookingState[];

export function isLive(state: BookingState): boolean {
  return (LIVE as readonly BookingState[]).includes(state);
}

export function canBecome(from: BookingState, to: BookingState): boolean {
  return (transitions[from] as readonly BookingState[]).includes(to);
}

/** Kinds of `Actor` in contracts. Cut-offs apply to guests and clients only. */
export type ActorKind = Actor['kind'];

const anyLive: readonly BookingState[] = LIVE;
const bound: readonly ActorKind[] = ['guest', 'client'];

/** Cancellation reasons, an enum instead of text: the states each can end, and who can give it. */
export const cancelReasons = {
  by_client: { from: anyLive, by: bound },
  by_office: { from: anyLive, by: ['member'] },
  declined: { from: ['pending'], by: ['member'] },
  not_answered: { from: ['pending'], by: ['service'] },
  erased: { from: anyLive, by: ['service'] },
} as const satisfies Record<string, { from: readonly BookingState[]; by: readonly ActorKind[] }>;

export type CancelReason = keyof typeof cancelReasons;

/**
 * How long before the start a client can still change a booking; stored with the booking when it is made
 * (C7).
 */
export interface ChangePolicy {
  readonly cancelCutoffMin: number;
  readonly rescheduleCutoffMin: number;
}

/** A booking as the decisions see it. */
export interface Changeable {
  readonly state: BookingState;
  readonly startsAt: Date;
  /** When a hold, or a booking that waits for the office, expires. */
  readonly expiresAt: Date | null;
}

/** The state has no such transition; the cut-off has passed, but the office can still make the change. */
export type ChangeRefusal = 'state_forbids' | 'too_late';

/** Whether this actor can cancel now: undefined, or the refusal. A hold can be released at any time. */
export function mayCancel(
  booking: Changeable,
  policy: ChangePolicy,
  by: ActorKind,
  now: Date,
): ChangeRefusal | undefined {
  if (!canBecome(booking.state, 'cancelled')) return 'state_forbids';
  if (booking.state === 'held') return undefined;
  return lateFor(by, cancelDeadline(booking, policy), now);
}

/** A pending booking promises nothing yet: it can be withdrawn until the start. */
export const cancelDeadline = (booking: Changeable, { cancelCutoffMin }: ChangePolicy): Date =>
  deadline(booking, booking.state === 'pending' ? 0 : cancelCutoffMin);
export const rescheduleDeadline = (booking: Changeable, { rescheduleCutoffMin }: ChangePolicy): Date =>
  deadline(booking, rescheduleCutoffMin);

/**
 * Whether this actor can move the booking now: undefined, or the refusal. A pending booking whose deadline
 * has passed cannot be moved.
 */
export function mayReschedule(
  booking: Changeable,
  policy: ChangePolicy,
  by: ActorKind,
  now: Date,
): ChangeRefusal | undefined {
  if (!(MOVABLE as readonly BookingState[]).includes(booking.state) || hasExpired(booking, now))
    return 'state_forbids';
  return lateFor(by, rescheduleDeadline(booking, policy), now);
}

/** A transition by the office, other than a cancellation. */
export type Transition = 'confirmed' | 'arrived' | 'completed' | 'no_show';

/**
 * Whether the booking can make this transition now. A pending booking whose deadline has passed cannot be
 * answered; before the start, a visit can be neither missed nor completed.
 */
export function canTransition(
  booking: Changeable,
  to: Transition,
  now: Date,
): 'state_forbids' | 'not_yet' | undefined {
  if (booking.state === 'held' || hasExpired(booking, now) || !canBecome(booking.state, to))
    return 'state_forbids';
  const early = (to === 'completed' || to === 'no_show') && now < booking.startsAt;
  return early ? 'not_yet' : undefined;
}

/**
 * Marks that staff can correct (C8), and what each can become: it was set by mistake, or on the wrong
 * booking.
 */
export const corrections = {
  arrived: ['confirmed'],
  completed: ['no_show'],
  no_show: ['completed', 'confirmed'],
} as const satisfies Partial<Record<BookingState, readonly Transition[]>>;

export function isCorrection(from: BookingState, to: Transition): boolean {
  const allowed: Partial<Record<BookingState, readonly Transition[]>> = corrections;
  return allowed[from]?.includes(to) ?? false;
}

/** Whether an outcome can be corrected now: for `days` times 24 hours after the end of the booking. */
export function mayCorrect(
  booking: Pick<Changeable, 'state'> & { endsAt: Date },
  to: Transition,
  days: number,
  now: Date,
): 'state_forbids' | 'mark_final' | undefined {
  if (!isCorrection(booking.state, to)) return 'state_forbids';
  return now.getTime() > booking.endsAt.getTime() + days * 86_400_000 ? 'mark_final' : undefined;
}

/**
 * When a hold, or a booking that waits for confirmation, expires: after some time, and at the start at the
 * latest.
 */
export function expiryOf(startsAt: Date, minutes: number, now: Date): Date {
  return new Date(Math.min(startsAt.getTime(), now.getTime() + minutes * 60_000));
}

/** Whether this actor can give the reason for cancelling a booking in this state. */
export function canUseReason(reason: CancelReason, state: BookingState, by: ActorKind): boolean {
  const rule: { from: readonly BookingState[]; by: readonly ActorKind[] } = cancelReasons[reason];
  return rule.from.includes(state) && rule.by.includes(by);
}

/** The last instant at which a client can still make a change with this cut-off. */
export function deadline({ startsAt }: Pick<Changeable, 'startsAt'>, cutoffMin: number): Date {
  return new Date(startsAt.getTime() - cutoffMin * 60_000);
}

function hasExpired({ expiresAt }: Changeable, now: Date): boolean {
  return expiresAt !== null && expiresAt <= now;
}

function lateFor(by: ActorKind, until: Date, now: Date): ChangeRefusal | undefined {
  return bound.includes(by) && now > until ? 'too_late' : undefined;
}
