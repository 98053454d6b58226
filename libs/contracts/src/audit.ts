import { z } from 'zod';
import { auditActionNames, auditObjects } from './audit-actions';
import { defineCall, type Call } from './define';
import { id, instant, page, pageRequest } from './fields';
import type { OwnerName } from './services';

/** I1, I3: one row of a company's audit log. It holds ids, enums, numbers and times only. */
export const auditEntry = z
  .object({
    id,
    at: instant,
    actorKind: z.string(),
    actorId: z.string(),
    grantId: id.nullable().meta({ description: 'The support code under which the vendor acted' }),
    action: z.enum(auditActionNames),
    objectType: z.enum(auditObjects),
    objectId: z.string().nullable(),
    outcome: z.enum(['done', 'denied']),
    requestId: z.string(),
    body: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
  })
  .meta({ id: 'AuditEntry' });
const auditPage = page(auditEntry).meta({ id: 'AuditEntries' });

/** Every service keeps the log of what was done in it, and shows it to the company. Newest first. */
function defineAuditList(owner: OwnerName) {
  return defineCall(`${owner}.audit.list`, {
    request: z.strictObject(pageRequest),
    response: auditPage,
    permission: 'audit:read',
    audit: { action: 'audit.read', object: 'audit_log' },
    refusals: ['cursor_invalid'],
    http: {
      method: 'GET',
      path: `/v1/audit/${owner}`,
      summary: `What was done in ${owner}, by whom, newest first`,
    },
  });
}
export const authAuditCall = defineAuditList('auth');
export const bookingAuditCall = defineAuditList('booking');
export const clientsAuditCall = defineAuditList('clients');
export const medicalAuditCall = defineAuditList('medical');
export const notificationsAuditCall = defineAuditList('notifications');
export const retentionAuditCall = defineAuditList('retention');
export const auditCalls: Record<OwnerName, typeof authAuditCall & Call> = {
  auth: authAuditCall,
  booking: bookingAuditCall,
  clients: clientsAuditCall,
  medical: medicalAuditCall,
  notifications: notificationsAuditCall,
  retention: retentionAuditCall,
};
