import { z } from 'zod';
import { exportedKind } from '../kernel/actor';
import { defineCall } from '../kernel/define';
import { id } from '../kernel/fields';
import { personAccess } from '../kernel/person-accesses';

const accesses = z
  .object({
    items: z.array(
      personAccess.extend({
        name: z.string().nullable().meta({ description: 'Name of the member, if it was one' }),
      }),
    ),
  })
  .meta({ id: 'PersonAccesses' });
const description =
  'From the audit logs of all services, newest day first: who opened the data, how, how often, and with which reason. `disclosure` is what left the practice, such as exports and prints.';

/** D5. */
export const listAccessesCall = defineCall('gateway.person.accesses', {
  request: z.strictObject({
    kind: exportedKind.describe('Whether a client, a member or a provider'),
    personId: id,
  }),
  response: accesses,
  permission: 'audit:read',
  audit: { action: 'access.list', object: 'person', id: 'personId', body: ['kind'] },
  http: { method: 'GET', path: '/v1/accesses', summary: 'Who opened the data of a person', description },
});
export const myAccessesCall = defineCall('gateway.person.own_accesses', {
  request: z.strictObject({}),
  response: accesses,
  permission: 'person:own',
  audit: { action: 'access.list', object: 'person', id: 'personId' },
  http: { method: 'GET', path: '/v1/my/accesses', summary: 'Who opened your data', description },
});
