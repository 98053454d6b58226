import { z } from 'zod';
import { defineCall } from './define';
import { version } from './fields';
import { clientRecordStepUps } from './step-up';

/** B6: minutes without activity of a person after which a session is over. */
const idleMinutes = z.int().min(1).max(60);
const clientRecordStepUp = z.enum(clientRecordStepUps).meta({
  description:
    'B8: how often opening a client record or a page of their list needs a step-up. By default `hourly` under `hipaa` and `soap`, else `never`.',
});
export const companySecurity = z
  .object({ idleMinutes, clientRecordStepUp, version })
  .meta({ id: 'CompanySecurity' });
export const readSecurityCall = defineCall('auth.security.read', z.strictObject({}), companySecurity, {
  permission: 'company:read',
  door: { route: 'GET /v1/company/security', summary: 'How the company protects its sessions', etag: true },
});
export const changeSecurity = z
  .strictObject({ idleMinutes: idleMinutes.optional(), clientRecordStepUp: clientRecordStepUp.optional() })
  .meta({ id: 'ChangeSecurity', description: 'Owners are told when a setting becomes weaker.' });
export const changeSecurityCall = defineCall('auth.security.change', changeSecurity, companySecurity, {
  permission: 'company:manage',
  stepUp: 'protections',
  refusals: ['stale_version', 'if_match_required', 'plan_required', 'feature_off'],
  door: {
    route: 'PATCH /v1/company/security',
    summary: 'Change the idle limit (with `hipaa`), which holds for live sessions too, and the step-up',
    etag: true,
    ifMatch: true,
  },
});
