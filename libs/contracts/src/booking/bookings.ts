import { z } from 'zod';
import { contact } from '../clients/records';
import { bookableService, provider, serviceAccess } from './catalog';
import { slotRefusals } from './slots';
import { defineCall } from '../kernel/define';
import { id, instant, money, page, pageRequest, version } from '../kernel/fields';

/** C8. */
export const bookingStatus = z
  .enum(['held', 'pending', 'confirmed', 'arrived', 'completed', 'no_show', 'cancelled', 'expired'])
  .meta({ id: 'BookingStatus', description: 'State of a booking' });
export type BookingStatus = z.infer<typeof bookingStatus>;
export const cancelReason = z
  .enum(['by_client', 'by_office', 'declined', 'not_answered', 'erased'])
  .meta({ id: 'CancelReason', description: 'Who ended it, or why' });

/**
 * C6: why staff overrode taken time. The enum is safe to store here; a free-text note would belong in
 * clients.
 */
export const overrideReason = z.enum(['urgent', 'agreed', 'short_visit', 'other']).meta({
  id: 'OverrideReason',
  description: 'Why staff booked over other bookings; a closed list, so that no name can get in',
});
export type OverrideReason = z.infer<typeof overrideReason>;
/** Who made a booking: the client online, or staff for the client. */
export const bookingChannel = z
  .enum(['online', 'office'])
  .meta({ id: 'BookingChannel', description: 'Made by the client or in the office' });
export type BookingChannel = z.infer<typeof bookingChannel>;

export const booking = z
  .object({
    id,
    clientId: id.nullable(),
    serviceId: id,
    providerId: id,
    status: bookingStatus,
    cancelReason: cancelReason.nullable(),
    channel: bookingChannel,
    /** Set when the booking overrode taken time. */
    override: overrideReason.nullable(),
    /** While pending: deadline for the office to answer; the booking is then cancelled. */
    answerBy: instant.nullable(),
    startsAt: instant,
    endsAt: instant,
    createdAt: instant,
    clientBusy: z
      .literal(true)
      .optional()
      .describe('In staff responses: the client has another booking at this time with another provider.'),
    /** The group session the booking belongs to. */
    sessionId: id.nullable(),
    /** The price when the booking was made. */
    price: money.nullable(),
    version,
  })
  .meta({ id: 'Booking' });
export type Booking = z.infer<typeof booking>;

/** Without `providerId`, the service picks an available provider (its setting `choice`). */
const wanted = {
  serviceId: id,
  providerId: id.optional(),
  startsAt: instant,
  holdId: id.optional(),
  access: serviceAccess.optional(),
};
/**
 * Requires the permission `booking:override`. The booking keeps the reason and claims whatever time is still
 * free. Cannot be combined with a hold.
 */
const override = z
  .strictObject({ reason: overrideReason })
  .optional()
  .describe(
    'Staff override taken time, the grid and opening hours, but not before the provider’s day starts. The booking is marked with the reason.',
  );
/**
 * C5: ids of the policy versions the person accepted. Required, and must be current, if the company has
 * `terms` or `cancellation_policy` on.
 */
const accept = z
  .strictObject({ termsId: id.optional(), privacyId: id.optional(), cancellationId: id.optional() })
  .optional();
/** C5: with `holdId`, the hold of the same actor becomes the booking. */
export const bookSlot = z
  // `countsAs`: one id for all records of a person, determined by clients; only the gateway sets it
  .strictObject({ ...wanted, clientId: id, countsAs: id.optional(), override, accept })
  .meta({ id: 'BookSlot' });
/**
 * Request body: guests send `contact`; staff send either `clientId` of a record or `contact` of a new person.
 */
export const bookRequest = z
  .strictObject({ ...wanted, clientId: id.optional(), contact: contact.optional(), override, accept })
  .meta({ id: 'BookRequest', description: 'Exactly one of `clientId` (staff only) and `contact`.' });
export type BookRequest = z.infer<typeof bookRequest>;
export const bookSlotCall = defineCall('booking.slot.book', {
  request: bookSlot,
  response: booking,
  permission: 'booking:book',
  audit: { action: 'booking.book', object: 'booking', id: 'id' },
  refusals: [
    ...slotRefusals,
    'hold_expired',
    'booking_limit',
    'client_unknown',
    'restricted',
    'policies_missing',
    'terms_not_accepted',
    'terms_outdated',
    'idempotency_key_required',
    'idempotency_key_reused',
  ],
  idempotency: 'required',
  http: {
    method: 'POST',
    path: '/v1/bookings',
    location: '/v1/bookings/{id}',
    summary: 'Book a time',
    status: 201,
    etag: true,
    body: bookRequest,
  },
});

export const readBookingCall = defineCall('booking.booking.read', {
  request: z.strictObject({ bookingId: id }),
  response: booking,
  permission: 'booking:read',
  audit: { action: 'booking.read', object: 'booking', id: 'bookingId' },
  http: { method: 'GET', path: '/v1/bookings/{bookingId}', summary: 'One booking', etag: true },
});
export const bookingsIncluded = z.object({
  services: z.array(bookableService.pick({ id: true, name: true, colour: true })),
  providers: z.array(provider.pick({ id: true, displayName: true, timeZone: true })),
});
/** A page of bookings with the services and providers that they name, so that a screen needs one request. */
export const bookingPage = page(booking).extend({
  included: bookingsIncluded.meta({
    id: 'BookingsIncluded',
    description: 'Services and providers of the listed bookings, each once',
  }),
});
export const listBookingsCall = defineCall('booking.booking.list', {
  request: z.strictObject({
    ...pageRequest,
    from: instant.optional(),
    to: instant.optional(),
    providerId: id.optional(),
    clientId: id.optional(),
    status: bookingStatus.optional(),
  }),
  response: bookingPage.meta({ id: 'Bookings' }),
  permission: 'booking:read',
  stepUp: 'client_records',
  stepUpWhen: { text: 'with `clientId`', test: ({ clientId }) => clientId !== undefined },
  audit: { action: 'booking.list', object: 'booking', shown: 'id' },
  refusals: ['cursor_invalid'],
  http: { method: 'GET', path: '/v1/bookings', summary: 'Bookings by start time' },
});
export const changeRefusals = ['state_forbids', 'too_late'] as const;
export const versionRefusals = ['stale_version', 'if_match_required'] as const;
/** C7: keeps the id and frees the old time in the same transaction. */
export const rescheduleBookingCall = defineCall('booking.booking.reschedule', {
  request: z
    .strictObject({ bookingId: id, startsAt: instant, providerId: id.optional() })
    .meta({ id: 'RescheduleBooking' }),
  response: booking,
  permission: 'booking:manage',
  audit: { action: 'booking.reschedule', object: 'booking', id: 'bookingId' },
  refusals: [
    ...slotRefusals,
    ...changeRefusals,
    'same_time',
    'restricted',
    ...versionRefusals,
    'idempotency_key_reused',
  ],
  idempotency: 'optional',
  http: {
    method: 'POST',
    path: '/v1/bookings/{bookingId}/reschedule',
    summary: 'Move a booking to another time',
    etag: true,
    ifMatch: true,
  },
});
export const cancelBookingCall = defineCall('booking.booking.cancel', {
  request: z.strictObject({ bookingId: id }).meta({ id: 'CancelBooking' }),
  response: booking,
  permission: 'booking:manage',
  audit: { action: 'booking.cancel', object: 'booking', id: 'bookingId', body: ['cancelReason'] },
  refusals: [...changeRefusals, ...versionRefusals, 'idempotency_key_reused'],
  idempotency: 'optional',
  http: {
    method: 'POST',
    path: '/v1/bookings/{bookingId}/cancel',
    summary: 'Cancel a booking',
    etag: true,
    ifMatch: true,
  },
});
