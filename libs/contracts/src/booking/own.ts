import { z } from 'zod';
import { booking, bookingPage } from './bookings';
import { slotRefusals } from './slots';
import { defineCall } from '../kernel/define';
import { id, instant, pageRequest } from '../kernel/fields';

/**
 * B12: bookings of the signed-in client, changeable within the cut-offs. Another client's booking is
 * `not_found`.
 */
export const listOwnBookingsCall = defineCall('booking.own.list', {
  request: z.strictObject({ ...pageRequest, from: instant.optional() }),
  response: bookingPage.meta({ id: 'OwnBookings' }),
  permission: 'booking:own',
  refusals: ['cursor_invalid'],
  http: { method: 'GET', path: '/v1/my/bookings', summary: 'List my bookings as a client, by start time' },
});

const ownRefusals = ['state_forbids', 'too_late', 'stale_version', 'if_match_required'] as const;
export const rescheduleOwnBookingCall = defineCall('booking.own.reschedule', {
  request: z.strictObject({ bookingId: id, startsAt: instant }).meta({ id: 'RescheduleOwnBooking' }),
  response: booking,
  permission: 'booking:own',
  audit: { action: 'booking.reschedule', object: 'booking', id: 'bookingId' },
  refusals: [...slotRefusals, ...ownRefusals, 'same_time', 'restricted', 'idempotency_key_reused'],
  idempotency: 'optional',
  http: {
    method: 'POST',
    path: '/v1/my/bookings/{bookingId}/reschedule',
    summary: 'Move one of my bookings as a client',
    etag: true,
    ifMatch: true,
  },
});
export const cancelOwnBookingCall = defineCall('booking.own.cancel', {
  request: z.strictObject({ bookingId: id }).meta({ id: 'CancelOwnBooking' }),
  response: booking,
  permission: 'booking:own',
  audit: { action: 'booking.cancel', object: 'booking', id: 'bookingId', body: ['cancelReason'] },
  refusals: [...ownRefusals, 'idempotency_key_reused'],
  idempotency: 'optional',
  http: {
    method: 'POST',
    path: '/v1/my/bookings/{bookingId}/cancel',
    summary: 'Cancel one of my bookings as a client',
    etag: true,
    ifMatch: true,
  },
});
