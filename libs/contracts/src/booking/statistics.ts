import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { date, id } from '../kernel/fields';

export const periodLength = z
  .enum(['month', 'quarter', 'year'])
  .meta({ id: 'PeriodLength', description: 'How long a period of the statistics is' });
/** Persons, with noise; null if the figure could be about few. */
const persons = z.int().nullable().meta({
  description: 'Number of persons, with noise: about right. Null if it could be about too few persons.',
});
const counted = z.array(z.object({ id, persons })).meta({
  description: 'Persons who came, for each entry of the catalogue in the period',
});
export const statisticPeriod = z
  .object({
    firstDay: date,
    lastDay: date,
    persons: z
      .object({ completed: persons, noShow: persons, cancelled: persons })
      .meta({ description: 'Persons by how their first booking of the period ended' }),
    noShowRate: z.number().nullable().meta({
      description: 'Share of persons who did not come, 0 to 1, computed from the published figures',
    }),
    appointments: z.int().nullable().meta({
      description: 'Appointments that took place, at most four for each person, with noise',
    }),
    services: counted,
    providers: counted,
  })
  .meta({ id: 'StatisticPeriod', description: 'Figures of a period that has ended; they never change' });
const openPeriod = z
  .object({
    firstDay: date.nullable(),
    lastDay: date.nullable(),
    length: periodLength,
    nextLength: periodLength.nullable().meta({ description: 'The length from the next 1 January on' }),
  })
  .meta({ id: 'OpenPeriod', description: 'The period that is not over. Its figures are not published.' });

export const readStatisticsCall = defineCall('booking.statistic.read', {
  request: z.strictObject({
    before: date.optional().meta({ description: 'Only periods that began before this date' }),
  }),
  response: z
    .object({
      open: openPeriod,
      periods: z.array(statisticPeriod).meta({ description: 'Newest first, at most 24' }),
      margins: z
        .object({ persons: z.int(), appointments: z.int() })
        .meta({ description: '19 of 20 figures are at most this far from the exact number' }),
    })
    .meta({
      id: 'Statistics',
      description: 'C17: periods that have ended, published once, with noise. No erasure changes a figure.',
    }),
  permission: 'statistics:read',
  http: {
    method: 'GET',
    path: '/v1/statistics',
    summary: 'Statistics of the periods that have ended, newest first',
  },
});

export const setPeriodLengthCall = defineCall('booking.statistic.set_length', {
  request: z
    .strictObject({ length: periodLength })
    .meta({ id: 'SetPeriodLength', description: 'How long periods of the statistics are' }),
  response: openPeriod,
  permission: 'company:manage',
  http: {
    method: 'PUT',
    path: '/v1/statistics/length',
    summary: 'Choose how long periods are, from the next 1 January on',
    description: 'While `hipaa` is on, periods are years, whatever is chosen.',
  },
});
