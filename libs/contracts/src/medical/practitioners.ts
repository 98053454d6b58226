import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { defineEvent } from '../kernel/define-event';
import { id, instant, page, pageRequest, version } from '../kernel/fields';

const rights = {
  providerId: id.nullable().meta({ description: 'Whose visits open charts to this member' }),
  allClients: z.boolean().meta({ description: 'May ask for the charts of every client' }),
  active: z.boolean().meta({ description: 'Whether the member works with notes' }),
};
export const practitioner = z.object({ userId: id, ...rights, version }).meta({ id: 'Practitioner' });
export const listPractitionersCall = defineCall('medical.practitioner.list', {
  request: z.strictObject(pageRequest),
  response: page(practitioner).meta({ id: 'Practitioners' }),
  permission: 'medical:keys',
  audit: { action: 'practitioner.list', object: 'practitioner', shown: 'userId' },
  refusals: ['cursor_invalid'],
  http: { method: 'GET', path: '/v1/medical/practitioners', summary: 'Members who may ask for notes' },
});
/** X32: a member asks for the notes of clients whom this provider has seen, and of those an owner chose. */
export const setPractitionerCall = defineCall('medical.practitioner.set', {
  request: z.strictObject({ userId: id, ...rights }).meta({ id: 'SetPractitioner' }),
  response: practitioner,
  permission: 'medical:choose',
  stepUp: 'soap_keys',
  audit: {
    action: 'practitioner.set',
    object: 'practitioner',
    id: 'userId',
    body: ['providerId', 'allClients', 'active'],
  },
  refusals: ['feature_off', 'plan_required'],
  http: {
    method: 'PUT',
    path: '/v1/medical/practitioners/{userId}',
    summary: 'Choose whose notes a member may ask for',
  },
});
export const chooseForClientCall = defineCall('medical.practitioner.choose', {
  request: z
    .strictObject({
      clientId: id,
      userIds: z.array(id).max(50).meta({ description: 'All who are chosen; others no longer are' }),
    })
    .meta({ id: 'ChooseForClient' }),
  response: z.object({ clientId: id, userIds: z.array(id) }).meta({ id: 'ChosenForClient' }),
  permission: 'medical:choose',
  stepUp: 'soap_keys',
  audit: { action: 'practitioner.choose', object: 'client', id: 'clientId', body: ['userIds'] },
  refusals: ['client_erased'],
  http: {
    method: 'PUT',
    path: '/v1/clients/{clientId}/practitioners',
    summary: 'Practitioners who may ask for the notes of a client without having seen the client',
  },
});

/** F9. */
export const glassReason = z.enum(['emergency', 'client_unable', 'continuity_of_care', 'legal_duty']).meta({
  id: 'GlassReason',
  description: 'Why the charts are opened; the owners and the client see it',
});
const broken = z
  .object({ clientId: id, userId: id, reason: glassReason, at: instant, until: instant })
  .meta({ id: 'BrokenGlass' });
export const breakGlassCall = defineCall('medical.glass.break', {
  request: z.strictObject({ clientId: id, reason: glassReason }).meta({ id: 'BreakGlass' }),
  response: broken,
  permission: 'medical:read',
  stepUp: 'soap_keys',
  idempotency: 'optional',
  audit: { action: 'glass.break', object: 'client', id: 'clientId', body: ['reason', 'until'] },
  refusals: ['forbidden', 'client_erased'],
  http: {
    method: 'POST',
    path: '/v1/clients/{clientId}/break-glass',
    status: 201,
    summary: 'Open a chart in an emergency; the owners and the client are told',
    description:
      'For one hour, charts that are kept from you open, too. Private notes stay closed to all but their author. Every owner gets a mail, and the client sees who opened the chart, when and why.',
  },
});
export const listOwnGlassCall = defineCall('medical.glass.list_own', {
  request: z.strictObject(pageRequest),
  response: page(broken.omit({ clientId: true }).extend({ id })).meta({ id: 'OwnBrokenGlass' }),
  permission: 'medical:own',
  audit: { action: 'glass.list', object: 'client', shown: 'id' },
  refusals: ['cursor_invalid'],
  http: {
    method: 'GET',
    path: '/v1/my/emergency-openings',
    summary: 'Who opened your notes in an emergency, newest first',
  },
});
export const glassBroken = defineEvent(
  'medical.glass_broken.v1',
  z.strictObject({ id, version, clientId: id, userId: id, reason: glassReason, until: instant }),
  'A practitioner opened a chart in an emergency. The owners are told.',
);
