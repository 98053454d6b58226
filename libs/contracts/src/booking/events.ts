import { z } from 'zod';
import { bookingChannel, bookingStatus, cancelReason, overrideReason } from './bookings';
import { defineEvent } from '../kernel/define-event';
import { id, instant, money, version } from '../kernel/fields';

/** C15: `id` is the booking. `version` only grows; handlers keep the highest. */
const change = {
  id,
  version,
  status: bookingStatus,
  previousStatus: bookingStatus.nullable().meta({ description: 'Before this event; null for a new booking' }),
  channel: bookingChannel,
  price: money.nullable().meta({ description: 'The price when the booking was made' }),
  clientId: id.nullable(),
  serviceId: id,
  providerId: id,
  startsAt: instant,
  endsAt: instant,
  at: instant,
};

/** C8: `system` when the office did not answer, or the client was erased. */
const cancelledBy = z.enum(['client', 'office', 'system']).meta({ id: 'CancelledBy' });
const subscribers = { audience: 'subscribers' } as const;

export const bookingHeld = defineEvent(
  'booking.held.v1',
  z.strictObject(change),
  'A time was put on hold while the client fills in the form.',
  subscribers,
);
export const bookingRequested = defineEvent(
  'booking.requested.v1',
  z.strictObject({ ...change, answerBy: instant }),
  'A booking is pending: it waits for the office, and its time is taken.',
  subscribers,
);
export const bookingConfirmed = defineEvent(
  'booking.confirmed.v1',
  z.strictObject({ ...change, override: overrideReason.optional() }),
  'A booking was confirmed. With `override`, it was booked over taken time.',
  subscribers,
);
export const bookingRescheduled = defineEvent(
  'booking.rescheduled.v1',
  z.strictObject({ ...change, previousStartsAt: instant, previousProviderId: id }),
  'A booking was moved; it keeps its id.',
  subscribers,
);
export const bookingArrived = defineEvent(
  'booking.arrived.v1',
  z.strictObject(change),
  'The client has arrived.',
  subscribers,
);
export const bookingCompleted = defineEvent(
  'booking.completed.v1',
  z.strictObject(change),
  'A booking was completed; the rest of its time is free.',
  subscribers,
);
export const bookingNoShow = defineEvent(
  'booking.no_show.v1',
  z.strictObject(change),
  'The client did not come; the rest of the time is free.',
  subscribers,
);
export const bookingReopened = defineEvent(
  'booking.reopened.v1',
  z.strictObject(change),
  'The outcome of a booking was reverted: the client is expected again, or the end is open.',
  subscribers,
);
export const bookingCancelled = defineEvent(
  'booking.cancelled.v1',
  z.strictObject({ ...change, reason: cancelReason, cancelledBy }),
  'A booking was cancelled; its time is free.',
  subscribers,
);
export const bookingExpired = defineEvent(
  'booking.expired.v1',
  z.strictObject(change),
  'A hold expired; its time is free.',
  subscribers,
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
