import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { id, line } from '../kernel/fields';

export const agendaClient = z.object({ id, name: line(120) }).meta({
  id: 'AgendaClient',
  description: 'The client that a booking names by this id, even if the record was merged into another',
});

/**
 * J4: the names for a screen of bookings. Unknown ids and restricted clients are left out. Its audit row also
 * covers the bookings, which `booking.agenda.list` answered to the same request.
 */
export const listAgendaClientsCall = defineCall('clients.agenda.list', {
  request: z.strictObject({ clientIds: z.array(id).max(500) }),
  response: z.object({ items: z.array(agendaClient) }),
  permission: 'client:read',
  stepUp: 'client_records',
  audit: { action: 'agenda.read', object: 'client', shown: 'id' },
});
