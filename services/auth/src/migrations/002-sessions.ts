import { systemPolicy, type Migration } from '@riserbo/runtime';

export const sessions: Migration = {
  id: '002-sessions',
  up: `
-- A letter is to a member of the company, or to an address that stands in its row and goes with it. Using a letter deletes it.
ALTER TABLE letters DROP CONSTRAINT letters_kind, DROP COLUMN used_at,
  ADD COLUMN user_id uuid,
  ADD COLUMN email text,
  ADD COLUMN name text,
  ADD COLUMN locale text CONSTRAINT letters_locale CHECK (locale IN ('en', 'it')),
  ADD COLUMN data jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN once uuid,
  ADD CONSTRAINT letters_kind CHECK (kind ~ '^[a-z_]{1,40}$'),
  ADD CONSTRAINT letters_member FOREIGN KEY (company_id, user_id) REFERENCES memberships ON DELETE CASCADE NOT VALID;
-- the owner is bound to one company as well, but for this
ALTER TABLE letters NO FORCE ROW LEVEL SECURITY;
ALTER TABLE sign_ups NO FORCE ROW LEVEL SECURITY;
UPDATE letters l SET email = s.email, name = s.name, locale = s.locale FROM sign_ups s WHERE s.company_id = l.company_id AND s.letter_id = l.id;
DELETE FROM letters WHERE email IS NULL;
ALTER TABLE letters FORCE ROW LEVEL SECURITY;
ALTER TABLE sign_ups FORCE ROW LEVEL SECURITY;
ALTER TABLE letters ADD CONSTRAINT letters_to CHECK ((user_id IS NULL) = (email IS NOT NULL AND name IS NOT NULL AND locale IS NOT NULL));
-- at most one letter of a kind about a thing
CREATE UNIQUE INDEX letters_once ON letters (company_id, kind, once) WHERE once IS NOT NULL;

ALTER TABLE companies ADD COLUMN idle_minutes integer NOT NULL DEFAULT 20
  CONSTRAINT companies_idle_minutes CHECK (idle_minutes BETWEEN 1 AND 60);
ALTER TABLE users ADD COLUMN sign_in_notices boolean NOT NULL DEFAULT false;
CREATE POLICY users_change ON users FOR UPDATE TO auth_app
  USING (EXISTS (SELECT 1 FROM memberships m WHERE m.user_id = users.id AND m.company_id = current_setting('app.company')::uuid))
  WITH CHECK (EXISTS (SELECT 1 FROM memberships m WHERE m.user_id = users.id AND m.company_id = current_setting('app.company')::uuid));
GRANT UPDATE (password_hash, sign_in_notices) ON users TO auth_app;

ALTER TABLE sessions ADD COLUMN end_reason text
  CONSTRAINT sessions_end_reason CHECK (end_reason IS NULL OR (end_reason IN ('ended', 'idle') AND ended_at IS NOT NULL));
CREATE INDEX sessions_of_person ON sessions (user_id) WHERE ended_at IS NULL;
${systemPolicy('sessions', 'auth', 'SELECT, UPDATE')}
${systemPolicy('companies', 'auth', 'SELECT')}
-- Ends the live sessions of a person in every company, but one. Only for a member of the company whose transaction this is.
GRANT UPDATE, SELECT ON sessions TO auth_lookup;
CREATE POLICY sessions_lookup ON sessions TO auth_lookup USING (true) WITH CHECK (true);
GRANT CREATE ON SCHEMA public TO auth_lookup;
CREATE FUNCTION end_sessions_of_person(person uuid, but uuid, at timestamptz) RETURNS TABLE (company uuid, session uuid) LANGUAGE sql VOLATILE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $end$
  UPDATE sessions SET ended_at = at, end_reason = 'ended'
  WHERE user_id = person AND ended_at IS NULL AND id IS DISTINCT FROM but
    AND EXISTS (SELECT 1 FROM memberships m WHERE m.user_id = person AND m.company_id = current_setting('app.company')::uuid)
  RETURNING company_id, id
$end$;
REVOKE ALL ON FUNCTION end_sessions_of_person FROM PUBLIC;
GRANT EXECUTE ON FUNCTION end_sessions_of_person TO auth_app;
ALTER FUNCTION end_sessions_of_person OWNER TO auth_lookup;
REVOKE CREATE ON SCHEMA public FROM auth_lookup;
`,
  down: `
DROP FUNCTION end_sessions_of_person;
DROP POLICY sessions_lookup ON sessions;
REVOKE ALL ON sessions FROM auth_lookup;
DROP POLICY companies_system_select ON companies;
DROP POLICY sessions_system_select ON sessions;
DROP POLICY sessions_system_update ON sessions;
REVOKE ALL ON sessions, companies FROM auth_system;
DROP INDEX sessions_of_person;
ALTER TABLE sessions DROP COLUMN end_reason;
REVOKE UPDATE (password_hash, sign_in_notices) ON users FROM auth_app;
DROP POLICY users_change ON users;
ALTER TABLE users DROP COLUMN sign_in_notices;
ALTER TABLE companies DROP COLUMN idle_minutes;
ALTER TABLE letters NO FORCE ROW LEVEL SECURITY;
DELETE FROM letters WHERE kind NOT IN ('sign_up', 'sign_up_known');
ALTER TABLE letters FORCE ROW LEVEL SECURITY;
ALTER TABLE letters DROP CONSTRAINT letters_to, DROP CONSTRAINT letters_member, DROP CONSTRAINT letters_kind,
  DROP COLUMN user_id, DROP COLUMN email, DROP COLUMN name, DROP COLUMN locale, DROP COLUMN data, DROP COLUMN once,
  ADD COLUMN used_at timestamptz,
  ADD CONSTRAINT letters_kind CHECK (kind IN ('sign_up', 'sign_up_known'));
`,
};
