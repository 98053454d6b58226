import { z } from 'zod';
import { accessHeader, serviceAccess } from './catalog';
import { defineCall } from '../kernel/define';
import { cursor, id, instant, nothing, timeZone, version } from '../kernel/fields';

/**
 * C3: `from` and `to` are UTC instants (half-open), at most 366 days apart. A response covers a few weeks:
 * pass `next` back as `cursor` with the same query to continue. `timeZone` adds local times to the response.
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
    'The booking to move (staff, or its client): returns the times it can move to, including its own.',
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
/** Grouping by day makes the answer half as long: date and offset are the same for all times of a day. */
export const slotDay = z
  .object({
    date: z.string().meta({ examples: ['2026-03-03'] }),
    offset: z
      .string()
      .meta({ description: '`Z`; with `timeZone`, the offset of that zone', examples: ['+01:00'] }),
    times: z.array(z.string()).meta({ description: '`HH:MM`, ascending', examples: [['09:00', '09:15']] }),
    seats: z.array(z.int()).optional().meta({ description: 'For groups: the free seats at each time' }),
  })
  .meta({
    id: 'SlotDay',
    description:
      'Bookable times of a day. A start is `date`, `T`, a time and `offset` in a row: `2026-03-03T09:00+01:00`. ' +
      'A day on which clocks change can come twice, with both offsets.',
  });
export const slots = z
  .object({
    durationMinutes: z.int(),
    providers: z.array(z.object({ providerId: id, days: z.array(slotDay) })),
    next: z.string().optional(),
  })
  .meta({ id: 'Slots', description: 'Bookable times by provider and day; days without any are left out.' });

/** The starts of one provider in order, as instants that a hold or booking takes. */
export function startsOf({ days }: Pick<z.output<typeof slots>['providers'][number], 'days'>): string[] {
  return days.flatMap(({ date, offset, times }) => times.map((time) => `${date}T${time}${offset}`));
}

export const searchRefusals = ['range_too_long', 'time_zone_unknown', 'cursor_invalid'] as const;
export const searchSlotsCall = defineCall('booking.slot.search', {
  request: searchSlots,
  response: slots,
  permission: 'slot:search',
  refusals: [...searchRefusals, 'state_forbids', 'too_late'],
  http: {
    method: 'GET',
    path: '/v1/slots',
    headers: accessHeader,
    summary: 'Free times of a service',
    description:
      'Times you hold yourself are listed as free. Minimum notice and booking horizon do not apply to staff.',
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
export const explainSlotCall = defineCall('booking.slot.explain', {
  request: explainSlot,
  response: explanation,
  permission: 'schedule:read',
  refusals: ['state_forbids'],
  http: {
    method: 'GET',
    path: '/v1/slots/explanation',
    summary: 'Explain which rule removed a time',
    description:
      'Evaluates the rules for guests and clients; minimum notice and booking horizon do not apply to staff.',
  },
});

/**
 * C4: without `providerId`, the service picks an available provider. A guest can have one hold: repeating the
 * same time returns it, another time is refused (`hold_exists`).
 */
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
export const holdSlotCall = defineCall('booking.slot.hold', {
  request: holdSlot,
  response: hold,
  permission: 'booking:hold',
  refusals: [...slotRefusals, 'hold_exists', 'hold_limit', 'booking_limit', 'idempotency_key_reused'],
  idempotency: 'optional',
  http: { method: 'POST', path: '/v1/holds', summary: 'Hold a time for a few minutes', status: 201 },
});
export const releaseHoldCall = defineCall('booking.slot.release', {
  request: z.strictObject({ holdId: id }),
  response: nothing,
  permission: 'booking:hold',
  http: { method: 'DELETE', path: '/v1/holds/{holdId}', summary: 'Release a hold', status: 204 },
});
