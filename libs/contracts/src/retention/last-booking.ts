import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { id, instant } from '../kernel/fields';

/** H1 needs the end of a client's last booking, and whether one is upcoming. */
export const lastBooking = z
  .object({ clientId: id, lastEndsAt: instant, liveBookings: z.int() })
  .meta({ id: 'LastBooking' });
export const lastBookingCall = defineCall('retention.client.last_booking', {
  request: z.strictObject({ clientId: id }),
  response: lastBooking,
  permission: 'retention:read',
  stepUp: 'client_records',
  audit: { action: 'client.read', object: 'client', id: 'clientId' },
  refusals: ['client_unknown'],
  http: {
    method: 'GET',
    path: '/v1/clients/{clientId}/last-booking',
    summary: 'When the last booking of a client ends',
  },
});
