import { systemPolicy, type Migration } from '@riserbo/runtime';

/** B5: sessions that are over are swept, and what asks for those that live reads no others. */
export const sessionsOver: Migration = {
  id: '014-sessions-over',
  up: `
CREATE INDEX sessions_live ON sessions (company_id, id) WHERE ended_at IS NULL;
CREATE INDEX sessions_over ON sessions (ended_at) WHERE ended_at IS NOT NULL;
${systemPolicy('sessions', 'auth', 'DELETE')}
`,
  down: `
DROP POLICY sessions_system_delete ON sessions;
REVOKE DELETE ON sessions FROM auth_system;
DROP INDEX sessions_over, sessions_live;
`,
};
