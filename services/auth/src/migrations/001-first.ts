import { messagingTables } from '@riserbo/messaging';
import { auditTables } from '@riserbo/privacy';
import { lookupFunction, runtimeTables, systemPolicy, tenantTable, type Migration } from '@riserbo/runtime';

export const first: Migration = {
  id: '001-first',
  up: `
${runtimeTables('auth')}
${messagingTables('auth')}
${auditTables('auth')}

CREATE TABLE companies (
  company_id uuid NOT NULL CONSTRAINT companies_pkey PRIMARY KEY,
  name text NOT NULL,
  slug text NOT NULL CONSTRAINT companies_slug UNIQUE,
  locale text NOT NULL CONSTRAINT companies_locale CHECK (locale IN ('en', 'it')),
  time_zone text NOT NULL,
  version integer NOT NULL,
  created_at timestamptz NOT NULL
);
${tenantTable('companies', 'auth', 'SELECT, INSERT, UPDATE')}

-- A user has one row for all companies: the address is the person's, not the company's. A company sees the users who belong to it.
CREATE TABLE users (
  id uuid NOT NULL CONSTRAINT users_pkey PRIMARY KEY,
  email text NOT NULL CONSTRAINT users_email UNIQUE,
  name text NOT NULL,
  password_hash text NOT NULL,
  created_at timestamptz NOT NULL
);

CREATE TABLE memberships (
  company_id uuid NOT NULL CONSTRAINT memberships_company REFERENCES companies,
  user_id uuid NOT NULL CONSTRAINT memberships_user REFERENCES users,
  role text NOT NULL CONSTRAINT memberships_role CHECK (role IN ('owner', 'admin', 'reception', 'provider', 'viewer')),
  created_at timestamptz NOT NULL,
  CONSTRAINT memberships_pkey PRIMARY KEY (company_id, user_id)
);
CREATE INDEX memberships_by_user ON memberships (user_id, created_at);
${tenantTable('memberships', 'auth', 'SELECT, INSERT')}

ALTER TABLE users ENABLE ROW LEVEL SECURITY;
ALTER TABLE users FORCE ROW LEVEL SECURITY;
CREATE POLICY users_of_company ON users FOR SELECT TO auth_app
  USING (EXISTS (SELECT 1 FROM memberships m WHERE m.user_id = users.id AND m.company_id = current_setting('app.company')::uuid));
CREATE POLICY users_new ON users FOR INSERT TO auth_app WITH CHECK (current_setting('app.company')::uuid IS NOT NULL);
GRANT SELECT, INSERT ON users TO auth_app;

CREATE TABLE letters (
  company_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT letters_kind CHECK (kind IN ('sign_up', 'sign_up_known')),
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  CONSTRAINT letters_pkey PRIMARY KEY (company_id, id)
);
${tenantTable('letters', 'auth')}
${systemPolicy('letters', 'auth', 'SELECT, DELETE')}

-- A company that is asked for and not yet confirmed; its id is already that of the company it may become.
CREATE TABLE sign_ups (
  company_id uuid NOT NULL,
  letter_id uuid NOT NULL,
  email text NOT NULL,
  name text NOT NULL,
  password_hash text NOT NULL,
  company_name text NOT NULL,
  slug text NOT NULL,
  locale text NOT NULL,
  time_zone text NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT sign_ups_pkey PRIMARY KEY (company_id, letter_id),
  CONSTRAINT sign_ups_letter FOREIGN KEY (company_id, letter_id) REFERENCES letters ON DELETE CASCADE
);
${tenantTable('sign_ups', 'auth', 'SELECT, INSERT, DELETE')}

CREATE TABLE sessions (
  company_id uuid NOT NULL,
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  refresh_hash bytea NOT NULL,
  previous_hash bytea,
  rotated_at timestamptz NOT NULL,
  started_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  ended_at timestamptz,
  CONSTRAINT sessions_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT sessions_member FOREIGN KEY (company_id, user_id) REFERENCES memberships
);
CREATE INDEX sessions_of_user ON sessions (company_id, user_id) WHERE ended_at IS NULL;
${tenantTable('sessions', 'auth', 'SELECT, INSERT, UPDATE')}

-- Counters of no company: they are asked before one is known. A bucket is an HMAC, so that no address is in the table.
CREATE TABLE attempts (
  bucket bytea NOT NULL,
  window_start timestamptz NOT NULL,
  count integer NOT NULL,
  CONSTRAINT attempts_pkey PRIMARY KEY (bucket, window_start)
);
CREATE INDEX attempts_by_age ON attempts (window_start);
GRANT SELECT, INSERT, UPDATE, DELETE ON attempts TO auth_system;

${lookupFunction('auth', { name: 'company_by_slug', args: 'wanted text', table: 'companies', body: 'SELECT company_id FROM companies WHERE slug = wanted' })}
GRANT SELECT ON users, memberships TO auth_lookup;
CREATE POLICY users_lookup ON users FOR SELECT TO auth_lookup USING (true);
CREATE POLICY memberships_lookup ON memberships FOR SELECT TO auth_lookup USING (true);
CREATE POLICY memberships_join ON memberships FOR INSERT TO auth_lookup WITH CHECK (company_id = current_setting('app.company')::uuid);
GRANT INSERT ON memberships TO auth_lookup;
GRANT CREATE ON SCHEMA public TO auth_lookup;
-- The company that a sign-in by address goes to: the one of the slug, else the oldest membership.
CREATE FUNCTION company_by_address(address text, wanted_slug text) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $look$
  SELECT m.company_id FROM users u JOIN memberships m ON m.user_id = u.id JOIN companies c ON c.company_id = m.company_id
  WHERE u.email = address AND (wanted_slug IS NULL OR c.slug = wanted_slug) ORDER BY m.created_at, m.company_id LIMIT 1
$look$;
-- Makes a user who has an account already the owner of the new company whose transaction this is; answers null for an unknown address.
CREATE FUNCTION join_by_address(address text, at timestamptz) RETURNS uuid LANGUAGE sql VOLATILE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $join$
  INSERT INTO memberships (company_id, user_id, role, created_at)
  SELECT current_setting('app.company')::uuid, id, 'owner', at FROM users WHERE email = address RETURNING user_id
$join$;
REVOKE ALL ON FUNCTION company_by_address, join_by_address FROM PUBLIC;
GRANT EXECUTE ON FUNCTION company_by_address, join_by_address TO auth_app;
ALTER FUNCTION company_by_address OWNER TO auth_lookup;
ALTER FUNCTION join_by_address OWNER TO auth_lookup;
REVOKE CREATE ON SCHEMA public FROM auth_lookup;
`,
  down: `DROP SCHEMA public CASCADE; CREATE SCHEMA public;`,
};
