import type { Migration } from '@riserbo/runtime';

/** Functions of the look-up role are replaced; only while it may create can the owner hand one over. */
const asLookup = (text: string) => `
GRANT CREATE ON SCHEMA public TO auth_lookup;
${text}
REVOKE CREATE ON SCHEMA public FROM auth_lookup;`;
const closed = `
REVOKE ALL ON FUNCTION join_as FROM PUBLIC;
GRANT EXECUTE ON FUNCTION join_as TO auth_app;
ALTER FUNCTION join_as OWNER TO auth_lookup;`;

/** A5: an account joins a company by a letter that invited its address, and by nothing else. */
export const joins: Migration = {
  id: '070-joins',
  up: asLookup(`
GRANT SELECT, DELETE ON letters TO auth_lookup;
CREATE POLICY letters_join ON letters TO auth_lookup USING (company_id = current_setting('app.company')::uuid);
DROP FUNCTION join_as;
-- Takes a letter of the company whose transaction this is: the account of its address becomes a member, in the role that the letter says.
-- Answers null for a letter that is unknown, used or too old, and for an address without an account. A member stays as they are.
CREATE FUNCTION join_as(letter uuid, at timestamptz) RETURNS uuid LANGUAGE sql VOLATILE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $join$
  WITH proof AS (
    DELETE FROM letters WHERE company_id = current_setting('app.company')::uuid AND id = letter AND expires_at > at
      AND kind IN ('sign_up', 'sign_up_known', 'invitation')
    RETURNING email, CASE kind WHEN 'invitation' THEN data ->> 'role' ELSE 'owner' END AS as_role),
  known AS (SELECT u.id, p.as_role FROM proof p JOIN users u ON u.email = p.email),
  joined AS (
    INSERT INTO memberships (company_id, user_id, role, created_at)
    SELECT current_setting('app.company')::uuid, id, as_role, at FROM known ON CONFLICT ON CONSTRAINT memberships_pkey DO NOTHING)
  SELECT id FROM known
$join$;
${closed}`),
  down: asLookup(`
DROP FUNCTION join_as;
CREATE FUNCTION join_as(address text, as_role text, at timestamptz) RETURNS uuid LANGUAGE sql VOLATILE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $join$
  WITH known AS (SELECT id FROM users WHERE email = address),
  joined AS (
    INSERT INTO memberships (company_id, user_id, role, created_at)
    SELECT current_setting('app.company')::uuid, id, as_role, at FROM known ON CONFLICT ON CONSTRAINT memberships_pkey DO NOTHING)
  SELECT id FROM known
$join$;
${closed}
DROP POLICY letters_join ON letters;
REVOKE SELECT, DELETE ON letters FROM auth_lookup;`),
};
