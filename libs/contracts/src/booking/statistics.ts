import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { id } from '../kernel/fields';

/** `YYYY-MM`. */
const month = z.string().regex(/^2[01]\d\d-(?:0[1-9]|1[0-2])$/);
/** A month, or a year if `hipaa` was on when the booking ended. */
const period = z.string().regex(/^2[01]\d\d(?:-(?:0[1-9]|1[0-2]))?$/);
/**
 * `other` groups everything that could concern fewer than 11 persons, plus as much more as needed to hide it.
 */
export const statisticStatus = z
  .enum(['completed', 'no_show', 'cancelled', 'other'])
  .meta({ id: 'StatisticStatus', description: 'How bookings ended' });

const key = {
  period,
  /** The service or provider; null: all of them, or with `by` the remaining ones. */
  id: id.nullable(),
};
export const statistic = z.object({
  ...key,
  status: statisticStatus,
  bookings: z.int(),
  minutes: z.int(),
  /** Revenue of completed bookings per currency. */
  revenue: z.array(z.object({ currency: z.string(), amount: z.int() })),
  /** Average time from booking to start. */
  leadMinutes: z.int(),
});
export const statisticRate = z.object({
  ...key,
  /**
   * No-shows as a share of bookings that were not cancelled, 0 to 1; null if it could concern too few
   * persons.
   */
  noShowRate: z.number().nullable(),
  /**
   * Booked minutes as a share of the minutes open in the current schedule; group seats count individually.
   * Null if unknown.
   */
  utilisation: z.number().nullable(),
});
export const readStatisticsCall = defineCall('booking.statistic.read', {
  request: z.strictObject({
    from: month,
    to: month,
    by: z.enum(['month', 'service', 'provider']).default('month'),
  }),
  response: z.object({ items: z.array(statistic), rates: z.array(statisticRate) }).meta({
    id: 'Statistics',
    description:
      'C17: counted when bookings end. Figures that could concern fewer than 11 persons are hidden.',
  }),
  permission: 'statistics:read',
  refusals: ['range_too_long'],
  http: {
    method: 'GET',
    path: '/v1/statistics',
    summary: 'Booking statistics by month, service or provider',
  },
});
