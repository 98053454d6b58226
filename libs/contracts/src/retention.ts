import { z } from 'zod';
import { defineCall } from './define';
import { id, instant } from './fields';

/** H1 needs to know when the last booking of a client ends, and whether one is still to come. */
export const lastBooking = z
  .object({ clientId: id, lastEndsAt: instant, liveBookings: z.int() })
  .meta({ id: 'LastBooking' });
export const lastBookingCall = defineCall(
  'retention.client.last_booking',
  z.strictObject({ clientId: id }),
  lastBooking,
  {
    permission: 'retention:read',
    refusals: ['client_unknown'],
    door: {
      route: 'GET /v1/clients/{clientId}/last-booking',
      summary: 'When the last booking of a client ends',
    },
  },
);
