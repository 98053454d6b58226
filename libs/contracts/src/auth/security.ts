import { z } from 'zod';
import { defineCall } from '../kernel/define';
import { version } from '../kernel/fields';
import { clientRecordStepUps } from '../kernel/step-up';

/** B6: minutes of inactivity after which a session ends. */
const idleMinutes = z.int().min(1).max(60);
const clientRecordStepUp = z.enum(clientRecordStepUps).meta({
  description:
    'B8: how often opening a client record, or a page of the list, requires a step-up. Default: `hourly` with `hipaa` or `soap` on, otherwise `never`.',
});
export const companySecurity = z
  .object({ idleMinutes, clientRecordStepUp, version })
  .meta({ id: 'CompanySecurity' });
export const readSecurityCall = defineCall('auth.security.read', {
  request: z.strictObject({}),
  response: companySecurity,
  permission: 'company:read',
  http: { method: 'GET', path: '/v1/company/security', summary: 'Session security settings', etag: true },
});
export const changeSecurity = z
  .strictObject({ idleMinutes: idleMinutes.optional(), clientRecordStepUp: clientRecordStepUp.optional() })
  .meta({ id: 'ChangeSecurity', description: 'Owners are notified when a setting is weakened.' });
export const changeSecurityCall = defineCall('auth.security.change', {
  request: changeSecurity,
  response: companySecurity,
  permission: 'company:manage',
  audit: {
    ...{ action: 'company.change', object: 'company', id: 'companyId' },
    body: ['idleMinutes', 'clientRecordStepUp', 'version'],
  },
  stepUp: 'protections',
  refusals: ['stale_version', 'if_match_required', 'plan_required', 'feature_off'],
  http: {
    method: 'PATCH',
    path: '/v1/company/security',
    summary: 'Change the idle limit (needs `hipaa`; also applies to live sessions) and the step-up setting',
    etag: true,
    ifMatch: true,
  },
});
