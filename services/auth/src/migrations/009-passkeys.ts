import { lookupFunction, type Migration } from '@riserbo/runtime';
import { factorTable } from './factor-table';

/** B4 */
export const passkeys: Migration = {
  id: '009-passkeys',
  up: `
CREATE TABLE passkeys (
  user_id uuid NOT NULL CONSTRAINT passkeys_user REFERENCES users ON DELETE CASCADE,
  id uuid NOT NULL,
  credential_id bytea NOT NULL CONSTRAINT passkeys_credential UNIQUE,
  public_key bytea NOT NULL,
  counter bigint NOT NULL,
  transports text[] NOT NULL,
  name text NOT NULL,
  created_at timestamptz NOT NULL,
  last_used_at timestamptz,
  CONSTRAINT passkeys_pkey PRIMARY KEY (user_id, id)
);
${factorTable('passkeys', 'SELECT, INSERT, UPDATE (counter, last_used_at), DELETE')}

-- Challenges of WebAuthn, each for one try. Of no company: a sign-in with a passkey is asked for before anybody is known.
CREATE TABLE passkey_challenges (
  challenge bytea NOT NULL CONSTRAINT passkey_challenges_pkey PRIMARY KEY,
  purpose text NOT NULL CONSTRAINT passkey_challenges_purpose CHECK (purpose IN ('register', 'sign_in', 'second_factor', 'step_up')),
  user_id uuid CONSTRAINT passkey_challenges_user REFERENCES users ON DELETE CASCADE,
  expires_at timestamptz NOT NULL
);
CREATE INDEX passkey_challenges_by_age ON passkey_challenges (expires_at);
GRANT SELECT, INSERT, DELETE ON passkey_challenges TO auth_system;

-- The company that a sign-in with a passkey goes to: the one of the slug, else the oldest membership.
${lookupFunction('auth', {
  name: 'company_by_passkey',
  args: 'credential bytea, wanted_slug text',
  table: 'passkeys',
  body: `SELECT m.company_id FROM passkeys p JOIN memberships m ON m.user_id = p.user_id JOIN companies c ON c.company_id = m.company_id
    WHERE p.credential_id = credential AND (wanted_slug IS NULL OR c.slug = wanted_slug) AND m.disabled_at IS NULL ORDER BY m.created_at, m.company_id LIMIT 1`,
})}
`,
  down: `DROP FUNCTION company_by_passkey;\nDROP TABLE passkeys, passkey_challenges;`,
};
