import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { id, instant } from '../kernel/fields';

/** G7: which of these clients had their last visit in a period, for segments of campaigns. */
export const visitsCall = defineCall('booking.visit.check', {
  request: z.strictObject({
    clientIds: z.array(id).min(1).max(500),
    /** Counts only visits for this service. */
    serviceId: id.optional(),
    from: instant.optional(),
    before: instant.optional(),
    /** Leaves out clients with a booking to come. */
    withoutUpcoming: z.boolean(),
  }),
  response: z.object({ visits: z.array(z.object({ clientId: id, lastVisitAt: instant })) }),
  permission: 'service:notifications',
});
