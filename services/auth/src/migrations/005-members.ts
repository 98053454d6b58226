import type { Migration } from '@riserbo/runtime';

/** Dropped and made anew: the function belongs to the look-up role, and only the schema's owner may do this. */
const byAddress = (condition: string) => `
DROP FUNCTION company_by_address;
CREATE FUNCTION company_by_address(address text, wanted_slug text) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $look$
  SELECT m.company_id FROM users u JOIN memberships m ON m.user_id = u.id JOIN companies c ON c.company_id = m.company_id
  WHERE u.email = address AND (wanted_slug IS NULL OR c.slug = wanted_slug)${condition} ORDER BY m.created_at, m.company_id LIMIT 1
$look$;
REVOKE ALL ON FUNCTION company_by_address FROM PUBLIC;
GRANT EXECUTE ON FUNCTION company_by_address TO auth_app;
ALTER FUNCTION company_by_address OWNER TO auth_lookup;`;

/** A5: members can be disabled, and join by invitation. */
export const members: Migration = {
  id: '005-members',
  up: `
ALTER TABLE memberships
  ADD COLUMN disabled_at timestamptz,
  ADD COLUMN version integer NOT NULL DEFAULT 1;
CREATE INDEX memberships_by_age ON memberships (company_id, created_at, user_id);
GRANT UPDATE (role, disabled_at, version) ON memberships TO auth_app;

GRANT CREATE ON SCHEMA public TO auth_lookup;
-- who is disabled in one company signs in to the next
${byAddress(' AND m.disabled_at IS NULL')}
-- Makes a user who has an account already a member of the company whose transaction this is; answers null for an unknown address. Who is a member stays as they are.
CREATE FUNCTION join_as(address text, as_role text, at timestamptz) RETURNS uuid LANGUAGE sql VOLATILE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $join$
  WITH known AS (SELECT id FROM users WHERE email = address),
  joined AS (
    INSERT INTO memberships (company_id, user_id, role, created_at)
    SELECT current_setting('app.company')::uuid, id, as_role, at FROM known ON CONFLICT ON CONSTRAINT memberships_pkey DO NOTHING)
  SELECT id FROM known
$join$;
REVOKE ALL ON FUNCTION join_as FROM PUBLIC;
GRANT EXECUTE ON FUNCTION join_as TO auth_app;
ALTER FUNCTION join_as OWNER TO auth_lookup;
REVOKE CREATE ON SCHEMA public FROM auth_lookup;
`,
  down: `
DROP FUNCTION join_as;
GRANT CREATE ON SCHEMA public TO auth_lookup;
${byAddress('')}
REVOKE CREATE ON SCHEMA public FROM auth_lookup;
REVOKE UPDATE (role, disabled_at, version) ON memberships FROM auth_app;
DROP INDEX memberships_by_age;
ALTER TABLE memberships DROP COLUMN version, DROP COLUMN disabled_at;
`,
};
