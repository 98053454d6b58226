import { z } from 'zod';
import { auditEntry, auditFilters } from '../kernel/audit';
import { defineCall } from '../kernel/define';
import { page, pageRequest } from '../kernel/fields';
import { owners } from '../kernel/services';

const entry = auditEntry.extend({ service: z.enum(owners) }).meta({ id: 'CompanyAuditEntry' });

/** I3: the gateway asks every service that keeps a log, and merges the pages by time. */
export const listAuditCall = defineCall('gateway.audit.list', {
  request: z.strictObject({
    ...pageRequest,
    ...auditFilters,
    service: z.enum(owners).optional().meta({ description: 'The service whose log is read' }),
  }),
  response: page(entry).meta({ id: 'AuditEntries' }),
  permission: 'audit:read',
  audit: { action: 'audit.read', object: 'audit_log' },
  refusals: ['cursor_invalid'],
  http: {
    method: 'GET',
    path: '/v1/audit',
    summary: 'The audit log of the company, newest first',
    description:
      'The logs of all services in one list; `service` names the one an entry comes from. `from` is included, `to` is not. A cursor continues the list with the same filters only.',
  },
});
