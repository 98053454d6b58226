import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { date, id, version } from '../kernel/fields';

const years = z
  .int()
  .min(0)
  .max(50)
  .meta({ description: 'For which notes are kept after the last one, at least' });
const settings = z
  .object({
    retentionYears: years,
    version,
  })
  .meta({ id: 'MedicalSettings' });
export const readMedicalSettingsCall = defineCall('medical.settings.read', {
  request: z.strictObject({}),
  response: settings,
  permission: 'company:read',
  http: { method: 'GET', path: '/v1/medical/settings', summary: 'Settings of the notes', etag: true },
});
export const setMedicalSettingsCall = defineCall('medical.settings.set', {
  request: z.strictObject({ retentionYears: years }).meta({ id: 'SetMedicalSettings' }),
  response: settings,
  permission: 'medical:choose',
  stepUp: 'protections',
  audit: { action: 'note.settings', object: 'company', body: ['retentionYears'] },
  refusals: ['if_match_required', 'stale_version'],
  http: {
    method: 'PUT',
    path: '/v1/medical/settings',
    summary: 'Set how long notes are kept at least',
    etag: true,
    ifMatch: true,
  },
});

/** F7. */
export const holdBasis = z
  .enum(['litigation', 'authority', 'claim'])
  .meta({ description: 'Why the notes may not be erased' });
const heldUntil = date.nullable().meta({ description: 'The last day; `null` ends the hold' });
export const legalHoldCall = defineCall('medical.hold.set', {
  request: z.strictObject({ clientId: id, basis: holdBasis, until: heldUntil }).meta({ id: 'SetLegalHold' }),
  response: z.object({ clientId: id, basis: holdBasis, until: heldUntil }).meta({ id: 'LegalHold' }),
  permission: 'medical:choose',
  stepUp: 'records',
  audit: { action: 'hold.set', object: 'client', id: 'clientId', body: ['basis', 'until'] },
  refusals: ['client_erased'],
  http: {
    method: 'PUT',
    path: '/v1/clients/{clientId}/legal-hold',
    summary: 'Keep the notes of a client from being erased until a date; `null` ends it',
  },
});
