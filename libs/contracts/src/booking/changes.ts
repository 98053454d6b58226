import { z } from 'zod';
import { booking } from './bookings';
import { defineCall } from '../kernel/define';
import { cursor, inQuery } from '../kernel/fields';

/** J5: opaque; names a position in the changes of the company's bookings. */
export const changeCursor = cursor
  .regex(/^[A-Za-z0-9_-]+$/)
  .meta({ id: 'ChangeCursor', description: 'Position in the changes; of an earlier answer, or of a stream' });

/**
 * J5: bookings as they are now that changed after a cursor. A booking can come more than once; its highest
 * `version` is the present one.
 */
export const listChangesCall = defineCall('booking.change.list', {
  request: z.strictObject({
    since: changeCursor.optional().meta({ description: '`cursor` of an earlier answer, or of `ready`' }),
    limit: inQuery(z.int().min(1).max(200)).default(200),
  }),
  response: z
    .object({
      items: z.array(booking),
      cursor: z.string().meta({ description: 'Pass it as `since` next time' }),
      more: z.boolean().meta({ description: 'Whether there are further changes to fetch at once' }),
    })
    .meta({ id: 'Changes' }),
  permission: 'booking:read',
  audit: { action: 'booking.list', object: 'booking', shown: 'id' },
  refusals: ['cursor_invalid'],
  http: {
    method: 'GET',
    path: '/v1/changes',
    summary: 'Bookings that changed since a cursor',
    description:
      'Without `since`, answers a cursor and no bookings: take it first, then read the calendar. From there, no change is missed, however often the connection is cut. A booking can come more than once; keep its highest `version`. After `cursor_invalid` (the database was restored), start again without `since`.',
    activity: false,
  },
});
