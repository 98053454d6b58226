import type { Migration } from '@riserbo/runtime';
import { factorTable } from './factor-table';

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
