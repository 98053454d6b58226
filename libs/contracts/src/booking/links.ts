import { z } from 'zod';
import { companyPage } from '../auth/companies';
import { defineCall } from '../kernel/define';
import { id, instant, money, timeZone, version } from '../kernel/fields';
import { bookingStatus, changeRefusals, versionRefusals } from './bookings';
import { searchRefusals, slotRange, slotRefusals, slots } from './slots';

/**
 * C12: the guest's booking link. Its signed token names company, booking and purpose, and is sent in a
 * header.
 */
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
