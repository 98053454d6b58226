import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { id, locale } from '../kernel/fields';

/** G7: why a client gets no promotion, as far as their record says. */
export const promotionObstacle = z.enum(['no_consent', 'restricted', 'no_address', 'other_channel']);
/**
 * Clients in the order of their ids, with what keeps each from promotions right now. It says neither name
 * nor address.
 */
export const promotionPageCall = defineCall('clients.promotion.page', {
  request: z.strictObject({
    after: id.nullable(),
    limit: z.int().min(1).max(500),
    locale: locale.optional(),
  }),
  response: z.object({
    items: z.array(z.object({ clientId: id, obstacle: promotionObstacle.nullable() })),
    /** The last id that was looked at; null at the end. */
    next: id.nullable(),
  }),
  permission: 'service:notifications',
});
