import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { cursor, id, instant, locale, money, timeZone, version } from '../kernel/fields';
import { bookingPage, bookingStatus, cancelReason } from './bookings';
import { manageToken } from './links';

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
