import { closedTable, openAcross, systemTable, table } from '@riserbo/privacy';
import { ofMember } from './001-members';

/**
 * A table of second factors. They are the person's, like the password: a company reaches those of its
 * members.
 */
const factorTable = (name: string, app: string, columns: string) => `
${closedTable(name, columns)}
CREATE POLICY ${name}_of_member ON ${name} TO {app}
  USING (${ofMember(`${name}.user_id`)}) WITH CHECK (${ofMember(`${name}.user_id`)});
GRANT ${app} ON ${name} TO {app};
`;

export const factorTables = `
-- B2: an active authenticator app. The secret is sealed with a key that is in no database; a time step is
-- used once.
${factorTable(
  'totp_factors',
  'SELECT, INSERT, UPDATE, DELETE',
  `
  user_id uuid NOT NULL CONSTRAINT totp_factors_user REFERENCES users ON DELETE CASCADE,
  secret bytea NOT NULL,
  key_id text NOT NULL,
  last_step bigint NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT totp_factors_pkey PRIMARY KEY (user_id)`,
)}
-- One that waits for its first code.
${factorTable(
  'totp_enrolments',
  'SELECT, INSERT, UPDATE, DELETE',
  `
  user_id uuid NOT NULL CONSTRAINT totp_enrolments_user REFERENCES users ON DELETE CASCADE,
  secret bytea NOT NULL,
  key_id text NOT NULL,
  expires_at timestamptz NOT NULL,
  CONSTRAINT totp_enrolments_pkey PRIMARY KEY (user_id)`,
)}
${factorTable(
  'recovery_codes',
  'SELECT, INSERT, UPDATE (used_at), DELETE',
  `
  user_id uuid NOT NULL CONSTRAINT recovery_codes_user REFERENCES users ON DELETE CASCADE,
  code_hash bytea NOT NULL,
  created_at timestamptz NOT NULL,
  used_at timestamptz,
  CONSTRAINT recovery_codes_pkey PRIMARY KEY (user_id, code_hash)`,
)}
-- B4
${factorTable(
  'passkeys',
  'SELECT, INSERT, UPDATE (counter, last_used_at), DELETE',
  `
  user_id uuid NOT NULL CONSTRAINT passkeys_user REFERENCES users ON DELETE CASCADE,
  id uuid NOT NULL,
  credential_id bytea NOT NULL CONSTRAINT passkeys_credential UNIQUE,
  public_key bytea NOT NULL,
  counter bigint NOT NULL,
  transports text[] NOT NULL,
  name text NOT NULL,
  created_at timestamptz NOT NULL,
  last_used_at timestamptz,
  CONSTRAINT passkeys_pkey PRIMARY KEY (user_id, id)`,
)}
-- Challenges of WebAuthn, each for one attempt. Of no company: a sign-in with a passkey starts before the
-- user is known.
${systemTable(
  'passkey_challenges',
  'SELECT, INSERT, DELETE',
  `
  challenge bytea NOT NULL CONSTRAINT passkey_challenges_pkey PRIMARY KEY,
  purpose text NOT NULL
    CONSTRAINT passkey_challenges_purpose
      CHECK (purpose IN ('register', 'sign_in', 'second_factor', 'step_up')),
  user_id uuid CONSTRAINT passkey_challenges_user REFERENCES users ON DELETE CASCADE,
  expires_at timestamptz NOT NULL`,
)}
CREATE INDEX passkey_challenges_by_age ON passkey_challenges (expires_at);

-- B2: factors protect a person in every company they work for, so they are removed when each of these has
-- asked for it
${table(
  'factor_resets',
  { app: 'SELECT, INSERT, UPDATE', system: 'SELECT, DELETE' },
  `
  user_id uuid NOT NULL,
  asked_by uuid NOT NULL,
  asked_at timestamptz NOT NULL,
  CONSTRAINT factor_resets_pkey PRIMARY KEY (company_id, user_id),
  CONSTRAINT factor_resets_member FOREIGN KEY (company_id, user_id) REFERENCES memberships ON DELETE CASCADE`,
)}
${openAcross('factor_resets', 'lookup', 'SELECT')}
`;
