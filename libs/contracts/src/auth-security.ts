import { z } from 'zod';
import { defineCall } from './define';
import { version } from './fields';

/** B6: minutes without activity of a person after which a session is over. */
const idleMinutes = z.int().min(1).max(60);
export const companySecurity = z.object({ idleMinutes, version }).meta({ id: 'CompanySecurity' });
export const readSecurityCall = defineCall('auth.security.read', z.strictObject({}), companySecurity, {
  permission: 'company:read',
  door: { route: 'GET /v1/company/security', summary: 'How the company protects its sessions', etag: true },
});
export const changeSecurity = z.strictObject({ idleMinutes }).meta({ id: 'ChangeSecurity' });
export const changeSecurityCall = defineCall('auth.security.change', changeSecurity, companySecurity, {
  permission: 'company:manage',
  refusals: ['stale_version', 'if_match_required', 'plan_required', 'feature_off'],
  door: {
    route: 'PATCH /v1/company/security',
    summary: 'Change the idle limit (with `hipaa`); it holds for sessions that live already',
    etag: true,
    ifMatch: true,
  },
});
