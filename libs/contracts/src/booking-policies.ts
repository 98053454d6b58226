import { z } from 'zod';
import { policyKind } from './clients-policies';
import { defineCall } from './define';
import { hash, id, instant, locale, version } from './fields';

/** C5: a version of a policy that a booking was made under. `acceptedAt` is null where staff booked: it is in force, and nobody agreed to it here. */
export const keptPolicy = z.object({
  kind: policyKind,
  policyId: id,
  number: version,
  hash,
  locale,
  acceptedAt: instant.nullable(),
});
export const bookingPoliciesCall = defineCall(
  'booking.booking.policies',
  z.strictObject({ bookingId: id }),
  z.object({ items: z.array(keptPolicy) }).meta({ id: 'BookingPolicies' }),
  {
    permission: 'booking:read',
    audit: { action: 'booking.policies', object: 'booking', id: 'bookingId' },
    door: {
      route: 'GET /v1/bookings/{bookingId}/policies',
      summary: 'What was accepted with a booking, and the cancellation policy that it was made under',
    },
  },
);
