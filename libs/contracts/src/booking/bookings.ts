import { z } from 'zod';
import { companyPage } from '../auth/companies';
import { contact } from '../clients/records';
import { bookableService, provider, serviceAccess } from './catalog';
import { searchRefusals, slotRange, slotRefusals, slots } from './slots';
import { defineCall } from '../kernel/define';
import { cursor, id, instant, locale, money, page, pageRequest, timeZone, version } from '../kernel/fields';

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
/** J4: the bookings of an agenda; shown only with the names, whose audit row covers both. */
export const listAgendaCall = defineCall('booking.agenda.list', {
  request: z.strictObject({
    from: instant,
    to: instant,
    providerId: id.optional(),
    status: bookingStatus.optional(),
    cursor: cursor.optional(),
    limit: z.int().min(1).max(500),
  }),
  response: bookingPage,
  permission: 'booking:read',
  auditedWith: 'clients.agenda.list',
  refusals: ['cursor_invalid'],
});

const changeRefusals = ['state_forbids', 'too_late'] as const;
const versionRefusals = ['stale_version', 'if_match_required'] as const;
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

// --- C12: the guest's booking link. Its signed token names company, booking and purpose, and is sent in a
// header.

export const manageToken = z
  .string()
  .min(40)
  .max(200)
  .regex(/^[A-Za-z0-9._-]+$/)
  .meta({ description: 'The part of the mailed link after `#`' });
/** The field that holds a guest's link token, and the header that carries it. */
export const linkHeader = { token: 'X-Link-Token' } as const;
export const managedBooking = z
  .object({
    status: bookingStatus,
    startsAt: instant,
    endsAt: instant,
    serviceId: id,
    serviceName: z.string(),
    providerId: id,
    providerName: z.string(),
    timeZone,
    /** The price when the booking was made. */
    price: money.nullable(),
    mayCancel: z.boolean(),
    mayReschedule: z.boolean(),
    cancelUntil: instant.nullable().meta({ description: 'Until when it can be cancelled online; null: not' }),
    rescheduleUntil: instant.nullable().meta({ description: 'Until when it can be moved online; null: not' }),
    answerBy: instant.nullable().meta({ description: 'While pending: until when the practice answers' }),
    company: companyPage.nullable().meta({ description: 'Null while its settings cannot be read' }),
    version,
  })
  .meta({
    id: 'ManagedBooking',
    description: 'After it was cancelled, it is shown as such until the visit would have ended',
  });
export const readLinkCall = defineCall('booking.link.read', {
  request: z.strictObject({ token: manageToken }),
  response: managedBooking,
  permission: 'public',
  refusals: ['link_invalid'],
  http: {
    method: 'GET',
    path: '/v1/manage',
    headers: linkHeader,
    summary: 'Booking of a guest, by the mailed link',
    etag: true,
  },
});
export const searchLinkSlotsCall = defineCall('booking.link.slots', {
  request: z.strictObject({ token: manageToken, ...slotRange }).meta({ id: 'SearchLinkSlots' }),
  response: slots,
  permission: 'public',
  refusals: ['link_invalid', ...searchRefusals, ...changeRefusals],
  http: {
    method: 'GET',
    path: '/v1/manage/slots',
    headers: linkHeader,
    summary: 'Free times for a guest to move the booking to',
    lines: true,
    scarce: true,
  },
});
export const rescheduleLinkCall = defineCall('booking.link.reschedule', {
  request: z.strictObject({ token: manageToken, startsAt: instant }).meta({ id: 'RescheduleByLink' }),
  response: managedBooking,
  permission: 'public',
  refusals: [
    'link_invalid',
    ...slotRefusals,
    ...changeRefusals,
    'same_time',
    'restricted',
    ...versionRefusals,
  ],
  http: {
    method: 'POST',
    path: '/v1/manage/reschedule',
    headers: linkHeader,
    summary: 'Move a booking as a guest',
    etag: true,
    ifMatch: true,
  },
});
export const cancelLinkCall = defineCall('booking.link.cancel', {
  request: z.strictObject({ token: manageToken }).meta({ id: 'CancelByLink' }),
  response: managedBooking,
  permission: 'public',
  refusals: ['link_invalid', ...changeRefusals, ...versionRefusals],
  http: {
    method: 'POST',
    path: '/v1/manage/cancel',
    headers: linkHeader,
    summary: 'Cancel a booking as a guest',
    etag: true,
    ifMatch: true,
  },
});

/** F8: the booking of a guest's link, for the sealed answers to its questions. */
export const resolveLinkCall = defineCall('booking.link.resolve', {
  request: z.strictObject({ token: manageToken }),
  response: z.object({
    companyId: id,
    bookingId: id,
    clientId: id.nullable(),
    serviceId: id,
    providerId: id,
  }),
  permission: 'service:medical',
  refusals: ['link_invalid'],
});

/** Data for a mail about a booking, fetched at sending time. `manageToken` opens the guest's link. */
export const bookingForMessageCall = defineCall('booking.booking.describe', {
  request: z.strictObject({ bookingId: id }),
  response: z.object({
    bookingId: id,
    clientId: id.nullable(),
    serviceId: id,
    providerId: id,
    status: bookingStatus,
    cancelReason: cancelReason.nullable(),
    startsAt: instant,
    endsAt: instant,
    timeZone,
    serviceName: z.string(),
    providerName: z.string(),
    price: money.nullable(),
    /** While pending. */
    answerBy: instant.nullable(),
    /** Until when the client can both move and cancel it online. */
    changeUntil: instant,
    manageToken,
    locale: locale.optional(),
    version,
  }),
  permission: 'service:notifications',
});

/**
 * Which of these clients have a booking in any state. Keeps a guest's data while the booking's event is in
 * transit.
 */
export const bookedClientsCall = defineCall('booking.booking.clients', {
  request: z.strictObject({ clientIds: z.array(id).min(1).max(500) }),
  response: z.object({ clientIds: z.array(id) }),
  permission: 'service:clients',
});

/** H2: whether there is such a provider, and how many of their bookings are not over. */
export const providerBookingsCall = defineCall('booking.provider.bookings', {
  request: z.strictObject({ providerId: id }),
  response: z.object({ known: z.boolean(), live: z.int() }),
  permission: 'service:retention',
  audit: { action: 'booking.list', object: 'provider', id: 'providerId' },
});
