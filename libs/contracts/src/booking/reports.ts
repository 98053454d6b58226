import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { id, money } from '../kernel/fields';

/** `YYYY-MM`. */
const month = z
  .string()
  .regex(/^2[01]\d\d-(?:0[1-9]|1[0-2])$/)
  .meta({ id: 'Month', description: 'A month of a year', examples: ['2027-03'] });
const range = {
  from: month.meta({ description: 'The first month' }),
  to: month.meta({ description: 'The last month; at most 12 with the first' }),
};

export const reportRow = z
  .object({
    month,
    id: id.nullable().meta({ description: 'The service or provider; null: all of them' }),
    status: z.enum(['pending', 'confirmed', 'arrived', 'completed', 'no_show', 'cancelled']),
    bookings: z.int(),
    minutes: z.int(),
    revenue: z.array(money).meta({ description: 'Of completed bookings, for each currency' }),
    leadMinutes: z.int().meta({ description: 'Average time from booking to start' }),
  })
  .meta({ id: 'ReportRow', description: 'Live bookings of a month by status' });
export const reportRate = z
  .object({
    month,
    id: id.nullable().meta({ description: 'The service or provider; null: all of them' }),
    noShowRate: z.number().nullable().meta({ description: 'No-shows among completed and missed, 0 to 1' }),
    utilisation: z.number().nullable().meta({
      description: 'Completed minutes as a share of the minutes open in the current schedule',
    }),
  })
  .meta({ id: 'ReportRate', description: 'Rates of a month' });
export const readReportCall = defineCall('booking.report.read', {
  request: z.strictObject({ ...range, by: z.enum(['month', 'service', 'provider']).default('month') }),
  response: z.object({ items: z.array(reportRow), rates: z.array(reportRate) }).meta({
    id: 'LiveReport',
    description: 'Exact, from the bookings that are stored now. It loses what is erased, unlike statistics.',
  }),
  permission: 'statistics:read',
  refusals: ['range_too_long'],
  http: {
    method: 'GET',
    path: '/v1/reports',
    summary: 'Live report of bookings by month, service or provider',
  },
});

export const sale = z
  .object({ month, sales: z.int(), gross: money })
  .meta({ id: 'MonthlySales', description: 'Completed bookings with a price, and their sum' });
export const readSalesCall = defineCall('booking.sale.read', {
  request: z.strictObject(range),
  response: z.object({ items: z.array(sale) }).meta({
    id: 'Books',
    description: 'Sales for the books, by month and currency. Exact; an erasure does not change them.',
  }),
  permission: 'statistics:read',
  refusals: ['range_too_long'],
  http: { method: 'GET', path: '/v1/sales', summary: 'Sales by month and currency, for the books' },
});
