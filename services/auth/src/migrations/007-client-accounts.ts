import { tenantTable, type Migration } from '@riserbo/runtime';

export const clientAccounts: Migration = {
  id: '007-client-accounts',
  up: `
-- B12. Who the client is and where they can be written to, the clients service knows; here are the id and the credential.
CREATE TABLE client_accounts (
  company_id uuid NOT NULL CONSTRAINT client_accounts_company REFERENCES companies,
  client_id uuid NOT NULL,
  -- null: by mailed link only
  password_hash text,
  created_at timestamptz NOT NULL,
  CONSTRAINT client_accounts_pkey PRIMARY KEY (company_id, client_id)
);
${tenantTable('client_accounts', 'auth')}

-- not valid: nobody has a client_id yet, and looking through the rows is not the owner's right
ALTER TABLE sessions DROP CONSTRAINT sessions_who,
  ADD COLUMN client_id uuid,
  ADD CONSTRAINT sessions_client FOREIGN KEY (company_id, client_id) REFERENCES client_accounts NOT VALID,
  ADD CONSTRAINT sessions_who CHECK (num_nonnulls(user_id, operator_id, client_id) = 1);
CREATE INDEX sessions_of_client ON sessions (company_id, client_id) WHERE ended_at IS NULL;
`,
  down: `
ALTER TABLE sessions NO FORCE ROW LEVEL SECURITY;
DELETE FROM sessions WHERE client_id IS NOT NULL;
ALTER TABLE sessions FORCE ROW LEVEL SECURITY;
ALTER TABLE sessions DROP CONSTRAINT sessions_who, DROP COLUMN client_id,
  ADD CONSTRAINT sessions_who CHECK (num_nonnulls(user_id, operator_id) = 1);
DROP TABLE client_accounts;
`,
};
