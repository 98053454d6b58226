import { z } from 'zod';
import { defineCall } from './define';
import { id } from './fields';

/** `YYYY-MM`. */
const month = z.string().regex(/^2[01]\d\d-(?:0[1-9]|1[0-2])$/);
/** A month, or a year where that was decided when the booking ended (`hipaa`). */
const period = z.string().regex(/^2[01]\d\d(?:-(?:0[1-9]|1[0-2]))?$/);
/** `other` holds whatever could be about fewer than 11 persons, with as much more as it needs to hide it. */
export const statisticStatus = z.enum(['completed', 'no_show', 'cancelled', 'other']);

const key = {
  period,
  /** The service or provider; null: all of them, or with `by` the others. */
  id: id.nullable(),
};
export const statistic = z.object({
  ...key,
  status: statisticStatus,
  bookings: z.int(),
  minutes: z.int(),
  /** Price of what was completed, per currency. */
  revenue: z.array(z.object({ currency: z.string(), amount: z.int() })),
  /** From making a booking to its start, on average. */
  leadMinutes: z.int(),
});
export const statisticRate = z.object({
  ...key,
  /** Missed of what was not cancelled, 0 to 1; null where it could be about too few persons. */
  noShowRate: z.number().nullable(),
  /** Minutes given of minutes open by today's schedule; seats of a group count each. Null where it is not known. */
  utilisation: z.number().nullable(),
});
export const readStatisticsCall = defineCall(
  'booking.statistic.read',
  z.strictObject({ from: month, to: month, by: z.enum(['month', 'service', 'provider']).default('month') }),
  z.object({ items: z.array(statistic), rates: z.array(statisticRate) }).meta({
    id: 'Statistics',
    description:
      'C17: counted when bookings ended. Nothing that could be about fewer than 11 persons is told.',
  }),
  {
    permission: 'statistics:read',
    refusals: ['range_too_long'],
    door: { route: 'GET /v1/statistics', summary: 'What became of bookings, by month, service or provider' },
  },
);
