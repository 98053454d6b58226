import { z } from 'zod';
import { defineCall } from './define';
import { id, page, pageRequest } from './fields';

/** Notes come sealed; until then nobody holds the permission, so every call is refused. */
export const listNotesCall = defineCall(
  'medical.note.list',
  z.strictObject({ clientId: id, ...pageRequest }),
  page(z.object({ id }).meta({ id: 'NoteSummary' })).meta({ id: 'NoteSummaries' }),
  {
    permission: 'medical:read',
    door: {
      route: 'GET /v1/clients/{clientId}/notes',
      summary: 'Medical notes of a client (refused to everybody so far)',
    },
  },
);
