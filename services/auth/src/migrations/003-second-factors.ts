import { type Migration } from '@riserbo/runtime';

const ofMember = (table: string) =>
  `EXISTS (SELECT 1 FROM memberships m WHERE m.user_id = ${table}.user_id AND m.company_id = current_setting('app.company')::uuid)`;

/** A second factor is the person's, as the password is: a company reaches it through the membership. */
const factorTable = (table: string, grants: string) => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY ${table}_of_member ON ${table} TO auth_app USING (${ofMember(table)}) WITH CHECK (${ofMember(table)});
GRANT ${grants} ON ${table} TO auth_app;
`;

export const secondFactors: Migration = {
  id: '003-second-factors',
  up: `
-- B2: an authenticator app that is on. The secret is sealed with a key that is in no database; a time step is spent once.
CREATE TABLE totp_factors (
  user_id uuid NOT NULL CONSTRAINT totp_factors_user REFERENCES users ON DELETE CASCADE,
  secret bytea NOT NULL,
  key_id text NOT NULL,
  last_step bigint NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT totp_factors_pkey PRIMARY KEY (user_id)
);
${factorTable('totp_factors', 'SELECT, INSERT, UPDATE, DELETE')}

-- One that waits for its first code.
CREATE TABLE totp_enrolments (
  user_id uuid NOT NULL CONSTRAINT totp_enrolments_user REFERENCES users ON DELETE CASCADE,
  secret bytea NOT NULL,
  key_id text NOT NULL,
  expires_at timestamptz NOT NULL,
  CONSTRAINT totp_enrolments_pkey PRIMARY KEY (user_id)
);
${factorTable('totp_enrolments', 'SELECT, INSERT, UPDATE, DELETE')}

CREATE TABLE recovery_codes (
  user_id uuid NOT NULL CONSTRAINT recovery_codes_user REFERENCES users ON DELETE CASCADE,
  code_hash bytea NOT NULL,
  created_at timestamptz NOT NULL,
  used_at timestamptz,
  CONSTRAINT recovery_codes_pkey PRIMARY KEY (user_id, code_hash)
);
${factorTable('recovery_codes', 'SELECT, INSERT, UPDATE (used_at), DELETE')}
`,
  down: `DROP TABLE totp_factors, totp_enrolments, recovery_codes;`,
};
