import { z } from 'zod';
import { booking } from './bookings';
import { defineCall, type Call } from '../kernel/define';
import { id, minutes, version } from '../kernel/fields';
import type { RefusalCode } from '../kernel/refusals';

const step = z.strictObject({ bookingId: id });
const stepRefusals = [
  'state_forbids',
  'stale_version',
  'if_match_required',
  'idempotency_key_reused',
] as const;

function defineStep(
  verb: 'confirm' | 'decline' | 'arrive' | 'complete' | 'no_show' | 'reopen',
  path: string,
  summary: string,
  more: readonly RefusalCode[] = [],
): Call<typeof step, typeof booking> {
  return defineCall(`booking.booking.${verb}`, {
    request: step,
    response: booking,
    permission: 'booking:manage',
    audit: { action: `booking.${verb}`, object: 'booking', id: 'bookingId' },
    refusals: [...stepRefusals, ...more],
    idempotency: 'optional',
    http: { method: 'POST', path: `/v1/bookings/{bookingId}/${path}`, summary, etag: true, ifMatch: true },
  });
}

// --- C8: outcomes set by the office

export const confirmBookingCall = defineStep('confirm', 'confirm', 'Confirm a pending booking');
export const declineBookingCall = defineStep('decline', 'decline', 'Decline a pending booking');
export const arriveBookingCall = defineStep('arrive', 'arrive', 'Mark the client as arrived');
/** Before the end, frees the rest of the time. Before the start, refused with `not_yet`. */
export const completeBookingCall = defineStep('complete', 'complete', 'Mark the booking as completed', [
  'not_yet',
  'mark_final',
]);
export const noShowBookingCall = defineStep('no_show', 'no-show', 'Mark the client as a no-show', [
  'not_yet',
  'mark_final',
]);
/**
 * `completed` and `no_show` can also be swapped for `correctionDays`. While the time is still running, the
 * booking claims the rest of it again.
 */
export const reopenBookingCall = defineStep(
  'reopen',
  'reopen',
  'Revert the arrival or outcome of a booking',
  ['mark_final', 'slot_taken', 'resource_taken'],
);

// --- booking settings of a company

/**
 * `pendingMinutes`: how long a booking waits for the office. `completeAfterMinutes`: how long after its end
 * an unmarked booking counts as completed. `correctionDays`: how long after its end the outcome can be
 * corrected.
 */
const settings = {
  pendingMinutes: z.int().min(5).max(20_160),
  completeAfterMinutes: minutes(20_160),
  correctionDays: z.int().min(0).max(90),
  bookingsPerGuest: z.int().min(1).max(100).default(5).meta({
    description: 'How many upcoming bookings one guest or one email address can have made online.',
  }),
};
export const bookingSettings = z.object({ ...settings, version }).meta({ id: 'BookingSettings' });
export const readBookingSettingsCall = defineCall('booking.settings.read', {
  request: z.strictObject({}),
  response: bookingSettings,
  permission: 'company:read',
  http: { method: 'GET', path: '/v1/booking-settings', summary: 'Booking settings', etag: true },
});
export const setBookingSettingsCall = defineCall('booking.settings.set', {
  request: z
    .strictObject({ ...settings, correctionDays: settings.correctionDays.default(7) })
    .meta({ id: 'SetBookingSettings' }),
  response: bookingSettings,
  permission: 'company:manage',
  refusals: ['stale_version', 'if_match_required'],
  http: {
    method: 'PUT',
    path: '/v1/booking-settings',
    summary:
      'Change how long bookings wait for the office, when they count as completed, and how long outcomes can be corrected',
    etag: true,
    ifMatch: true,
  },
});
