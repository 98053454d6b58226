import { z } from 'zod';
import { accessHeader, serviceAccess } from './booking-catalog';
import { defineCall } from './define';
import { cursor, id, instant, nothing, timeZone, version } from './fields';

/**
 * C3. `from` and `to` are UTC instants (half-open); at most 366 days. An answer holds some weeks of a long range: `next`, passed back as `cursor` with the
 * same question, goes on. `timeZone` adds the asker's local times to the answer.
 */
export const slotRange = {
  from: instant,
  to: instant,
  timeZone: timeZone.optional(),
  cursor: cursor.optional(),
};
const bookingId = id
  .optional()
  .describe(
    'The booking that is to move (staff, or its client): the times to which it can move, also those that only it takes.',
  );
export const searchSlots = z
  .strictObject({
    serviceId: id,
    providerId: id.optional(),
    ...slotRange,
    access: serviceAccess.optional(),
    bookingId,
  })
  .meta({ id: 'SearchSlots' });
export const slots = z
  .object({
    durationMinutes: z.int(),
    /** Starts per provider, UTC, ascending; of a group (capacity above 1), also how many seats are free at each. */
    providers: z.array(
      z.object({ providerId: id, starts: z.array(z.string()), seats: z.array(z.int()).optional() }),
    ),
    next: z.string().optional(),
  })
  .meta({
    id: 'Slots',
    description:
      'Bookable starts, `YYYY-MM-DDTHH:MMZ`; with `timeZone` asked, with that zone’s offset instead of `Z`.',
  });
export const searchRefusals = ['range_too_long', 'time_zone_unknown', 'cursor_invalid'] as const;
export const searchSlotsCall = defineCall('booking.slot.search', searchSlots, slots, {
  permission: 'slot:search',
  refusals: [...searchRefusals, 'state_forbids', 'too_late'],
  door: {
    route: 'GET /v1/slots',
    headers: accessHeader,
    summary: 'Free times of a service',
    description:
      'A time that you hold yourself is listed as free. Minimum notice and horizon of a service do not bind staff.',
    lines: true,
    scarce: true,
  },
});

export const explainSlot = z
  .strictObject({ serviceId: id, providerId: id, startsAt: instant, bookingId })
  .meta({ id: 'ExplainSlot' });
export const explanation = z
  .object({
    bookable: z.boolean(),
    removedBy: z
      .enum([
        'off_grid',
        'in_past',
        'too_soon',
        'beyond_horizon',
        'closed',
        'break',
        'time_off',
        'special_day',
        'taken',
        'day_full',
        'does_not_fit',
        'not_offered',
        'service_hours',
        'company_closed',
        'resource_taken',
        'session_full',
      ])
      .nullable(),
  })
  .meta({ id: 'Explanation' });
export const explainSlotCall = defineCall('booking.slot.explain', explainSlot, explanation, {
  permission: 'schedule:read',
  refusals: ['state_forbids'],
  door: {
    route: 'GET /v1/slots/explanation',
    summary: 'Which rule removed a time',
    description: 'As the rules are for guests and clients: minimum notice and horizon do not bind staff.',
  },
});

/** C4. Without `providerId` the service chooses among those who can. One live hold a guest: the same time again answers it, another is refused (`hold_exists`). */
export const holdSlot = z
  .strictObject({
    serviceId: id,
    providerId: id.optional(),
    startsAt: instant,
    access: serviceAccess.optional(),
  })
  .meta({ id: 'HoldSlot' });
export const hold = z
  .object({
    holdId: id,
    serviceId: id,
    providerId: id,
    startsAt: instant,
    endsAt: instant,
    expiresAt: instant,
    version,
  })
  .meta({ id: 'Hold' });
export const slotRefusals = [
  'slot_taken',
  'slot_in_past',
  'slot_too_soon',
  'slot_beyond_horizon',
  'slot_off_grid',
  'slot_closed',
  'day_full',
  'not_offered',
  'resource_taken',
  'session_full',
] as const;
export const holdSlotCall = defineCall('booking.slot.hold', holdSlot, hold, {
  permission: 'booking:hold',
  refusals: [...slotRefusals, 'hold_exists', 'hold_limit', 'booking_limit', 'idempotency_key_reused'],
  door: {
    route: 'POST /v1/holds',
    summary: 'Keep a time for some minutes',
    status: 201,
    idempotencyKey: 'optional',
  },
});
export const releaseHoldCall = defineCall('booking.slot.release', z.strictObject({ holdId: id }), nothing, {
  permission: 'booking:hold',
  door: { route: 'DELETE /v1/holds/{holdId}', summary: 'Give a held time back', status: 204 },
});
