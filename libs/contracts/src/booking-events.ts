import { z } from 'zod';
import { cancelReason } from './booking-bookings';
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
export const bookingConfirmed = defineEvent(
  'booking.confirmed.v1',
  z.strictObject(change),
  'A booking stands.',
);
export const bookingRescheduled = defineEvent(
  'booking.rescheduled.v1',
  z.strictObject({ ...change, previousStartsAt: instant, previousProviderId: id }),
  'A booking moved; it keeps its id.',
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
  bookingConfirmed,
  bookingRescheduled,
  bookingCancelled,
  bookingExpired,
] as const;
