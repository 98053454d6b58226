import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { instant } from '../kernel/fields';
import { exportedTable, personRequest } from '../kernel/person-export';
import { owners } from '../kernel/services';

/** D2: everything about one person, with a manifest of which service answered with how many rows. */
export const personalData = z
  .object({
    madeAt: instant,
    manifest: z.array(z.object({ service: z.enum(owners), table: z.string(), rows: z.int() })),
    hint: z.string(),
    services: z.array(z.object({ service: z.enum(owners), tables: z.array(exportedTable) })),
  })
  .meta({ id: 'PersonalData' });
const description =
  'Every service answers from its data map; if one does not, there is no answer. Live secrets are left out. Sealed notes are included as ciphertext.';

export const exportPersonCall = defineCall('gateway.person.export', {
  request: z.strictObject(personRequest),
  response: personalData,
  permission: 'person:export',
  stepUp: 'records',
  refusals: ['forbidden'],
  audit: { action: 'person.export', object: 'person' },
  http: {
    method: 'GET',
    path: '/v1/personal-data',
    summary: 'Everything stored about one person: yourself, or as an owner anyone, with a reason',
    description,
  },
});
export const exportOwnDataCall = defineCall('gateway.person.own', {
  request: z.strictObject({}),
  response: personalData,
  permission: 'rights:own',
  audit: { action: 'person.export', object: 'person' },
  http: {
    method: 'GET',
    path: '/v1/my/personal-data',
    summary: 'Everything stored about you as a client',
    description,
  },
});
