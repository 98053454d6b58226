import { z } from 'zod';
import { auditActionNames, auditObjects } from './audit-actions';
import { defineCall, type Call } from './define';
import { id, instant, page, pageRequest } from './fields';
import type { OwnerName } from './services';

/** I3: what a list of the log may be limited to. `from` is included, `to` is not. */
export const auditFilters = {
  action: z.enum(auditActionNames).optional().meta({ description: 'What was done' }),
  actorId: z
    .string()
    .regex(/^[\w:.-]{1,64}$/)
    .optional()
    .meta({ description: 'Who did it', examples: ['0192f0c1-7b7e-7c50-8a4f-3f1f9f1f0001'] }),
  objectType: z.enum(auditObjects).optional().meta({ description: 'The kind of object' }),
  objectId: z
    .string()
    .regex(/^[\w:.-]{1,64}$/)
    .optional()
    .meta({ description: 'What it was done to', examples: ['0192f0c1-7b7e-7c50-8a4f-3f1f9f1f0002'] }),
  from: instant.optional().meta({ description: 'Entries at this time and later' }),
  to: instant.optional().meta({ description: 'Entries before this time' }),
};

/** I1, I3: one row of a company's audit log. Holds only ids, enums, numbers and times. */
export const auditEntry = z
  .object({
    id,
    at: instant,
    actorKind: z.string(),
    actorId: z.string(),
    grantId: id.nullable().meta({ description: 'The support code under which a vendor operator acted' }),
    action: z.enum(auditActionNames),
    objectType: z.enum(auditObjects),
    objectId: z.string().nullable(),
    outcome: z.enum(['done', 'denied']),
    requestId: z.string(),
    body: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
  })
  .meta({ id: 'AuditEntry' });
/** `place` is the time in microseconds: logs of several services are merged by it. */
const auditRow = auditEntry.extend({ place: z.iso.datetime().max(30) });

/** Each service keeps its audit log. The gateway merges them, newest first (`GET /v1/audit`). */
function defineAuditList(owner: OwnerName) {
  return defineCall(`${owner}.audit.list`, {
    request: z.strictObject({ ...pageRequest, ...auditFilters }),
    response: page(auditRow),
    permission: 'audit:read',
    audit: { action: 'audit.read', object: 'audit_log' },
    refusals: ['cursor_invalid'],
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
