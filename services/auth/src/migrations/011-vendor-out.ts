import { systemPolicy, type Migration } from '@riserbo/runtime';

/** B9: who disables an operator finds the companies that have let them in. */
export const vendorOut: Migration = {
  id: '011-vendor-out',
  up: `
CREATE INDEX support_grants_of_operator ON support_grants (operator_id) WHERE revoked_at IS NULL;
CREATE INDEX sessions_of_operator ON sessions (operator_id) WHERE operator_id IS NOT NULL AND ended_at IS NULL;
${systemPolicy('support_grants', 'auth', 'SELECT')}
`,
  down: `
REVOKE SELECT ON support_grants FROM auth_system;
DROP POLICY support_grants_system_select ON support_grants;
DROP INDEX sessions_of_operator, support_grants_of_operator;
`,
};
