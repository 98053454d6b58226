import { systemTable, table } from '@riserbo/privacy';

/** Sessions of members, clients and operators, and what the latter two sign in with. */
export const sessionTables = `
-- B12: the id and the credential; the clients service knows who the client is
${table(
  'client_accounts',
  { app: 'SELECT, INSERT, UPDATE, DELETE' },
  `
  client_id uuid NOT NULL,
  -- null: by mailed link only
  password_hash text,
  created_at timestamptz NOT NULL,
  CONSTRAINT client_accounts_pkey PRIMARY KEY (company_id, client_id),
  CONSTRAINT client_accounts_company FOREIGN KEY (company_id) REFERENCES companies`,
)}
-- B9: operators of the vendor, of no company. The authenticator secret is sealed with a key that is in no
-- database.
${systemTable(
  'operators',
  'SELECT, INSERT, UPDATE',
  `
  id uuid NOT NULL CONSTRAINT operators_pkey PRIMARY KEY,
  email text NOT NULL CONSTRAINT operators_email UNIQUE,
  password_hash text NOT NULL,
  secret bytea NOT NULL,
  key_id text NOT NULL,
  last_step bigint NOT NULL,
  created_at timestamptz NOT NULL,
  disabled_at timestamptz`,
)}
-- B9: codes by which a company lets an operator in
${table(
  'support_grants',
  { app: 'SELECT, INSERT, UPDATE', system: 'SELECT' },
  `
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
  CONSTRAINT support_grants_life
    CHECK (expires_at > issued_at AND expires_at <= issued_at + interval '60 minutes')`,
)}
CREATE INDEX support_grants_by_age ON support_grants (company_id, issued_at);
CREATE INDEX support_grants_of_operator ON support_grants (operator_id) WHERE revoked_at IS NULL;

-- Of a member, a client, or an operator under a grant of the company.
${table(
  'sessions',
  { app: 'SELECT, INSERT, UPDATE', system: 'SELECT, UPDATE, DELETE' },
  `
  id uuid NOT NULL,
  user_id uuid,
  refresh_hash bytea NOT NULL,
  previous_hash bytea,
  rotated_at timestamptz NOT NULL,
  started_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  ended_at timestamptz,
  end_reason text CONSTRAINT sessions_end_reason
    CHECK (end_reason IS NULL OR (end_reason IN ('ended', 'idle') AND ended_at IS NOT NULL)),
  operator_id uuid,
  grant_id uuid,
  client_id uuid,
  -- B8: increases with every change of its member's factors; a step-up names the one it was proven with
  factors_version integer NOT NULL DEFAULT 1,
  CONSTRAINT sessions_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT sessions_who CHECK (num_nonnulls(user_id, operator_id, client_id) = 1),
  CONSTRAINT sessions_member FOREIGN KEY (company_id, user_id) REFERENCES memberships,
  CONSTRAINT sessions_grant FOREIGN KEY (company_id, grant_id) REFERENCES support_grants,
  CONSTRAINT sessions_client FOREIGN KEY (company_id, client_id) REFERENCES client_accounts`,
)}
-- B5: what reads live sessions reads no others, and ended ones are swept
CREATE INDEX sessions_live ON sessions (company_id, id) WHERE ended_at IS NULL;
CREATE INDEX sessions_over ON sessions (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX sessions_of_user ON sessions (company_id, user_id) WHERE ended_at IS NULL;
CREATE INDEX sessions_of_person ON sessions (user_id) WHERE ended_at IS NULL;
CREATE INDEX sessions_of_client ON sessions (company_id, client_id) WHERE ended_at IS NULL;
CREATE INDEX sessions_of_grant ON sessions (company_id, grant_id) WHERE grant_id IS NOT NULL;
CREATE INDEX sessions_of_operator ON sessions (operator_id)
  WHERE operator_id IS NOT NULL AND ended_at IS NULL;
-- a person's sessions end in all companies at once
CREATE POLICY sessions_lookup ON sessions TO {lookup} USING (true) WITH CHECK (true);
GRANT SELECT, UPDATE ON sessions TO {lookup};
`;
