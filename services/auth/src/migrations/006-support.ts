import { auditGrants, dropAuditGrants } from '@riserbo/privacy';
import { tenantTable, type Migration } from '@riserbo/runtime';

/** B9: operators of the vendor, and the codes by which a company lets one in. */
export const support: Migration = {
  id: '006-support',
  up: `
${auditGrants('auth')}

-- Of no company; reached by the system role alone. The secret of the authenticator app is sealed with a key that is in no database.
CREATE TABLE operators (
  id uuid NOT NULL CONSTRAINT operators_pkey PRIMARY KEY,
  email text NOT NULL CONSTRAINT operators_email UNIQUE,
  password_hash text NOT NULL,
  secret bytea NOT NULL,
  key_id text NOT NULL,
  last_step bigint NOT NULL,
  created_at timestamptz NOT NULL,
  disabled_at timestamptz
);
GRANT SELECT, INSERT, UPDATE ON operators TO auth_system;

CREATE TABLE support_grants (
  company_id uuid NOT NULL,
  id uuid NOT NULL,
  -- SHA-256 of 128 random bits
  code_hash bytea NOT NULL,
  operator_id uuid NOT NULL,
  operator_email text NOT NULL,
  scope text NOT NULL CONSTRAINT support_grants_scope CHECK (scope IN ('settings:read')),
  issued_by uuid NOT NULL,
  issued_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  redeemed_at timestamptz,
  revoked_at timestamptz,
  wrong_codes integer NOT NULL DEFAULT 0,
  CONSTRAINT support_grants_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT support_grants_company FOREIGN KEY (company_id) REFERENCES companies,
  CONSTRAINT support_grants_life CHECK (expires_at > issued_at AND expires_at <= issued_at + interval '60 minutes')
);
CREATE INDEX support_grants_by_age ON support_grants (company_id, issued_at);
${tenantTable('support_grants', 'auth', 'SELECT, INSERT, UPDATE')}

-- A session is a member's or an operator's; under a grant it stands with the company that gave it. (NOT VALID: there is no row to be checked, and the
-- owner, being bound to one company, could not look.)
ALTER TABLE sessions ALTER COLUMN user_id DROP NOT NULL,
  ADD COLUMN operator_id uuid,
  ADD COLUMN grant_id uuid,
  ADD CONSTRAINT sessions_who CHECK (num_nonnulls(user_id, operator_id) = 1),
  ADD CONSTRAINT sessions_grant FOREIGN KEY (company_id, grant_id) REFERENCES support_grants NOT VALID;
CREATE INDEX sessions_of_grant ON sessions (company_id, grant_id) WHERE grant_id IS NOT NULL;
`,
  down: `
ALTER TABLE sessions NO FORCE ROW LEVEL SECURITY;
DELETE FROM sessions WHERE user_id IS NULL;
ALTER TABLE sessions FORCE ROW LEVEL SECURITY;
ALTER TABLE sessions DROP CONSTRAINT sessions_who, DROP COLUMN grant_id, DROP COLUMN operator_id, ALTER COLUMN user_id SET NOT NULL;
DROP TABLE support_grants, operators;
${dropAuditGrants}
`,
};
