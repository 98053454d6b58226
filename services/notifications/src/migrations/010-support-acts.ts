import { auditGrants, dropAuditGrants } from '@riserbo/privacy';
import type { Migration } from '@riserbo/runtime';

/** B9: acts under a support code are recorded with the grant. */
export const supportActs: Migration = {
  id: '010-support-acts',
  up: auditGrants('notifications'),
  down: dropAuditGrants,
};
