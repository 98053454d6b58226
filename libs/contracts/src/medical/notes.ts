import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { id, page, pageRequest } from '../kernel/fields';

/** Notes are not implemented yet: no role holds the permission, so every call is refused. */
export const listNotesCall = defineCall('medical.note.list', {
  request: z.strictObject({ clientId: id, ...pageRequest }),
  response: page(z.object({ id }).meta({ id: 'NoteSummary' })).meta({ id: 'NoteSummaries' }),
  permission: 'medical:read',
  audit: { action: 'note.list', object: 'note', shown: 'id' },
  http: {
    method: 'GET',
    path: '/v1/clients/{clientId}/notes',
    summary: 'Medical notes of a client (not implemented yet: every call is refused)',
  },
});
