import { z } from 'zod';
import { booking } from './booking-bookings';
import { defineCall, type Call } from './define';
import { id, minutes, version } from './fields';

const step = z.strictObject({ bookingId: id });
const stepRefusals = [
  'state_forbids',
  'stale_version',
  'if_match_required',
  'idempotency_key_reused',
] as const;

function defineStep(
  verb: 'confirm' | 'decline' | 'arrive' | 'complete' | 'no_show',
  path: string,
  summary: string,
  more: readonly 'not_yet'[] = [],
): Call<typeof step, typeof booking> {
  return defineCall(`booking.booking.${verb}`, step, booking, {
    permission: 'booking:manage',
    audit: { action: `booking.${verb}`, object: 'booking', id: 'bookingId' },
    refusals: [...stepRefusals, ...more],
    door: {
      route: `POST /v1/bookings/{bookingId}/${path}`,
      summary,
      idempotencyKey: 'optional',
      etag: true,
      ifMatch: true,
    },
  });
}

// --- C8: what the office says became of a booking

export const confirmBookingCall = defineStep('confirm', 'confirm', 'Confirm a booking that waits for it');
export const declineBookingCall = defineStep('decline', 'decline', 'Decline a booking that waits for it');
export const arriveBookingCall = defineStep('arrive', 'arrive', 'The client is here');
/** Before the end, the rest of the time is free again. Before the start: `not_yet`. */
export const completeBookingCall = defineStep('complete', 'complete', 'The booking is over and was given', [
  'not_yet',
]);
export const noShowBookingCall = defineStep('no_show', 'no-show', 'The client did not come', ['not_yet']);

// --- what a company sets for its bookings

/** `pendingMinutes`: how long a booking waits for the office. `completeAfterMinutes`: how long after its end one that nobody marked counts as given. */
const settings = {
  pendingMinutes: z.int().min(5).max(20_160),
  completeAfterMinutes: minutes(20_160),
};
export const bookingSettings = z.object({ ...settings, version }).meta({ id: 'BookingSettings' });
export const readBookingSettingsCall = defineCall(
  'booking.settings.read',
  z.strictObject({}),
  bookingSettings,
  {
    permission: 'company:read',
    door: { route: 'GET /v1/booking-settings', summary: 'What the company set for its bookings', etag: true },
  },
);
export const setBookingSettingsCall = defineCall(
  'booking.settings.set',
  z.strictObject(settings).meta({ id: 'SetBookingSettings' }),
  bookingSettings,
  {
    permission: 'company:manage',
    refusals: ['stale_version', 'if_match_required'],
    door: {
      route: 'PUT /v1/booking-settings',
      summary: 'Set how long bookings wait for an answer, and when they count as given',
      etag: true,
      ifMatch: true,
    },
  },
);
