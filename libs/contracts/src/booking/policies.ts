import { z } from 'zod';
import { policyKind } from '../clients/policies';
import { defineCall } from '../kernel/define';
import { hash, id, instant, locale, version } from '../kernel/fields';

/**
 * C5: a policy version a booking was made under. `acceptedAt` is null for bookings by staff: the version was
 * in force, but the client did not accept it here.
 */
export const keptPolicy = z.object({
  kind: policyKind,
  policyId: id,
  number: version,
  hash,
  locale,
  acceptedAt: instant.nullable(),
});
export const bookingPoliciesCall = defineCall('booking.booking.policies', {
  request: z.strictObject({ bookingId: id }),
  response: z.object({ items: z.array(keptPolicy) }).meta({ id: 'BookingPolicies' }),
  permission: 'booking:read',
  audit: { action: 'booking.policies', object: 'booking', id: 'bookingId' },
  http: {
    method: 'GET',
    path: '/v1/bookings/{bookingId}/policies',
    summary: 'Policies accepted with a booking, and its cancellation policy',
  },
});
