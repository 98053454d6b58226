import { z } from 'zod';
import { bookingPage, bookingStatus, bookingsIncluded } from '../booking/bookings';
import { agendaClient } from '../clients/agenda';
import { defineCall } from '../kernel/define';
import { cursor, id, inQuery, instant } from '../kernel/fields';

export const AGENDA_DAYS = 10;

/**
 * J4: one read for one screen. The gateway asks booking for the bookings and clients for the names, and
 * clients writes the one audit row; if names may not be shown, booking writes it.
 */
export const readAgendaCall = defineCall('gateway.agenda.read', {
  request: z.strictObject({
    from: instant,
    to: instant.meta({ description: `At most ${AGENDA_DAYS} days after \`from\`` }),
    providerId: id.optional(),
    status: bookingStatus.optional(),
    cursor: cursor.optional(),
    limit: inQuery(z.int().min(1).max(500)).default(500),
  }),
  response: bookingPage
    .extend({
      included: bookingsIncluded
        .extend({ clients: z.array(agendaClient).optional() })
        .meta({ id: 'AgendaIncluded', description: 'What the bookings name, each once' }),
      namesHidden: z.enum(['forbidden', 'step_up_required']).optional().meta({
        description: 'Why `included` has no clients: your role may not read them, or a step-up is missing',
      }),
    })
    .meta({ id: 'Agenda' }),
  permission: 'booking:read',
  stepUp: 'client_records',
  stepUpWhen: { text: 'for the names, which are left out without it', test: () => true },
  audit: { action: 'agenda.read', object: 'client' },
  refusals: ['cursor_invalid', 'range_too_long'],
  http: {
    method: 'GET',
    path: '/v1/agenda',
    summary: 'Bookings of a day or a week, with the names you may see',
    description:
      'One request for a whole screen. Names of restricted and erased clients are left out. The audit log gets one row.',
  },
});
