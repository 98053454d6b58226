import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { defineEvent } from '../kernel/define-event';
import { id, instant, page, pageRequest, version } from '../kernel/fields';

/** D3: why processing is restricted (GDPR 18(1) a to d, and 21). */
export const restrictionReason = z
  .enum(['accuracy_contested', 'unlawful', 'legal_claims', 'objection', 'erasure'])
  .meta({ id: 'RestrictionReason', description: 'Why processing is restricted (GDPR 18(1), 21)' });
export type RestrictionReason = z.infer<typeof restrictionReason>;
export const restriction = z
  .object({ clientId: id, reason: restrictionReason, since: instant, until: instant.nullable(), version })
  .meta({ id: 'Restriction', description: '`until`: when it was lifted; null while it applies' });

const ofClient = { clientId: id };
const path = '/v1/clients/{clientId}/restriction';

export const restrictClientCall = defineCall('clients.restriction.set', {
  request: z.strictObject({ ...ofClient, reason: restrictionReason }).meta({ id: 'RestrictClient' }),
  response: restriction,
  permission: 'client:manage',
  stepUp: 'records',
  refusals: ['client_unknown'],
  audit: { action: 'client.restrict', object: 'client', id: 'clientId', body: ['reason'] },
  http: {
    method: 'PUT',
    path,
    summary: 'Restrict the processing of a client: their data is stored and not used (GDPR 18)',
  },
});
export const liftRestrictionCall = defineCall('clients.restriction.lift', {
  request: z.strictObject(ofClient),
  response: restriction,
  permission: 'client:manage',
  stepUp: 'records',
  refusals: ['client_unknown', 'not_found'],
  audit: { action: 'client.unrestrict', object: 'client', id: 'clientId' },
  http: { method: 'DELETE', path, summary: 'Lift a restriction. Tell the client before (GDPR 18(3))' },
});
export const listRestrictionsCall = defineCall('clients.restriction.list', {
  request: z.strictObject(pageRequest),
  response: page(restriction).meta({ id: 'Restrictions' }),
  permission: 'client:manage',
  refusals: ['cursor_invalid'],
  audit: { action: 'client.restrictions', object: 'client', shown: 'clientId' },
  http: { method: 'GET', path: '/v1/restrictions', summary: 'Clients whose processing is restricted' },
});

/**
 * Which of these clients are restricted, for a service that is about to use their data. A client that was
 * merged counts under each former id.
 */
export const restrictedCall = defineCall('clients.restriction.check', {
  request: z.strictObject({ clientIds: z.array(id).min(1).max(500) }),
  response: z.object({ clientIds: z.array(id) }),
  permission: 'service:any',
});

export const clientRestricted = defineEvent(
  'clients.restricted.v1',
  z.strictObject({ id, version, restricted: z.boolean() }),
  'The processing of the client `id` was restricted, or is not any more. The highest version is true.',
);
