import { z } from 'zod';
import { cancelReason, overrideReason } from './booking-bookings';
import { defineEvent } from './define';
import { id, instant, version } from './fields';

/** C15. `id` is the booking; `version` only grows; a handler keeps the highest. */
const change = {
  id,
  version,
  clientId: id.nullable(),
  serviceId: id,
  providerId: id,
  startsAt: instant,
  endsAt: instant,
  at: instant,
};

export const bookingHeld = defineEvent(
  'booking.held.v1',
  z.strictObject(change),
  'A time is held while its form is filled in.',
);
export const bookingRequested = defineEvent(
  'booking.requested.v1',
  z.strictObject({ ...change, answerBy: instant }),
  'A booking waits for the office; its time is taken.',
);
export const bookingConfirmed = defineEvent(
  'booking.confirmed.v1',
  z.strictObject({ ...change, override: overrideReason.optional() }),
  'A booking stands. With `override` it was booked over taken time.',
);
export const bookingRescheduled = defineEvent(
  'booking.rescheduled.v1',
  z.strictObject({ ...change, previousStartsAt: instant, previousProviderId: id }),
  'A booking moved; it keeps its id.',
);
export const bookingArrived = defineEvent(
  'booking.arrived.v1',
  z.strictObject(change),
  'The client is here.',
);
export const bookingCompleted = defineEvent(
  'booking.completed.v1',
  z.strictObject(change),
  'A booking is over and was given; what is left of its time is free.',
);
export const bookingNoShow = defineEvent(
  'booking.no_show.v1',
  z.strictObject(change),
  'The client did not come; what is left of the time is free.',
);
export const bookingReopened = defineEvent(
  'booking.reopened.v1',
  z.strictObject(change),
  'A mark was taken back: the client is expected again, or the end is open.',
);
export const bookingCancelled = defineEvent(
  'booking.cancelled.v1',
  z.strictObject({ ...change, reason: cancelReason }),
  'A booking was cancelled; its time is free.',
);
export const bookingExpired = defineEvent(
  'booking.expired.v1',
  z.strictObject(change),
  'A hold ran out; its time is free.',
);
export const bookingEvents = [
  bookingHeld,
  bookingRequested,
  bookingConfirmed,
  bookingRescheduled,
  bookingArrived,
  bookingCompleted,
  bookingNoShow,
  bookingReopened,
  bookingCancelled,
  bookingExpired,
] as const;
