import { z } from 'zod';
import { defineCall } from '../kernel/define';

/** 32 bytes in base64. */
const hash = z.string().regex(/^[A-Za-z0-9+/]{43}=$/);
/** Leaves that one call may carry. */
export const NOTARY_BATCH = 8_000;
const size = z.int().min(0);

/**
 * I2: a service tells the notary the leaf hashes of its log of a company from place `from` on, and the root
 * they lead to. The notary extends its own tree; it signs only what continues what it signed. It answers with
 * the size and root it holds afterwards, which tell a service whether it was believed.
 */
export const extendAuditCall = defineCall('retention.audit.extend', {
  request: z.strictObject({
    from: size,
    leaves: z.array(hash).min(1).max(NOTARY_BATCH),
    root: hash,
  }),
  response: z.object({ size, root: hash }),
  permission: 'service:any',
});

/** I2: the head of one service's log of the company, as the notary signed it (C2SP tlog-checkpoint). */
export const auditHead = z
  .object({
    service: z.string(),
    size,
    note: z.string().meta({ description: 'Signed checkpoint (C2SP tlog-checkpoint)' }),
  })
  .meta({ id: 'AuditHead' });
export const auditHeadsCall = defineCall('retention.audit.heads', {
  request: z.strictObject({}),
  response: z.object({
    items: z.array(auditHead),
    keys: z.array(z.string()).meta({ description: 'Public keys of the heads (C2SP signed-note)' }),
  }),
  permission: 'audit:read',
  audit: { action: 'audit.read', object: 'audit_log' },
  http: {
    method: 'GET',
    path: '/v1/audit/heads',
    summary: 'Signed heads of the audit logs',
    description:
      'One signed head for each service. Keep them outside the system: a log that was rewritten or cut does not lead to a head you kept.',
  },
});
