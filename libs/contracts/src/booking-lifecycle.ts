import { z } from 'zod';
import { booking } from './booking-bookings';
import { defineCall, type Call } from './define';
import { id, minutes, version } from './fields';
import type { RefusalCode } from './refusals';

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
  'mark_final',
]);
export const noShowBookingCall = defineStep('no_show', 'no-show', 'The client did not come', [
  'not_yet',
  'mark_final',
]);
/** `completed` and `no_show` also correct each other, for `correctionDays`. While the time still runs, the booking claims the rest of it again. */
export const reopenBookingCall = defineStep(
  'reopen',
  'reopen',
  'Take back that the client came, or did not come',
  ['mark_final', 'slot_taken', 'resource_taken'],
);

// --- what a company sets for its bookings

/**
 * `pendingMinutes`: how long a booking waits for the office. `completeAfterMinutes`: how long after its end a booking without a mark counts as
 * given. `correctionDays`: how long after its end its mark can be corrected.
 */
const settings = {
  pendingMinutes: z.int().min(5).max(20_160),
  completeAfterMinutes: minutes(20_160),
  correctionDays: z.int().min(0).max(90),
  bookingsPerGuest: z.int().min(1).max(100).default(5).meta({
    description: 'How many upcoming bookings one guest, or one email address, may have made online.',
  }),
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
  z
    .strictObject({ ...settings, correctionDays: settings.correctionDays.default(7) })
    .meta({ id: 'SetBookingSettings' }),
  bookingSettings,
  {
    permission: 'company:manage',
    refusals: ['stale_version', 'if_match_required'],
    door: {
      route: 'PUT /v1/booking-settings',
      summary:
        'Set how long bookings wait for an answer, when they count as given, and how long marks can be corrected',
      etag: true,
      ifMatch: true,
    },
  },
);
