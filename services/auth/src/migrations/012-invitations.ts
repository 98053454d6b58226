import type { Migration } from '@riserbo/runtime';

/** A5: open invitations are listed, withdrawn and sent again; there is one for an address. */
export const invitations: Migration = {
  id: '012-invitations',
  up: `
ALTER TABLE letters
  ADD COLUMN invited_by uuid,
  -- grows each time the letter is sent again
  ADD COLUMN version integer NOT NULL DEFAULT 1;
-- the owner is bound to one company as well, but for this
ALTER TABLE letters NO FORCE ROW LEVEL SECURITY;
DELETE FROM letters l USING letters newer
WHERE l.kind = 'invitation' AND newer.kind = 'invitation' AND newer.company_id = l.company_id AND newer.email = l.email
  AND (newer.created_at, newer.id) > (l.created_at, l.id);
ALTER TABLE letters FORCE ROW LEVEL SECURITY;
CREATE UNIQUE INDEX letters_invitation ON letters (company_id, email) WHERE kind = 'invitation';
-- join_as does it
DROP FUNCTION join_by_address;
`,
  down: `
GRANT CREATE ON SCHEMA public TO auth_lookup;
CREATE FUNCTION join_by_address(address text, at timestamptz) RETURNS uuid LANGUAGE sql VOLATILE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $join$
  INSERT INTO memberships (company_id, user_id, role, created_at)
  SELECT current_setting('app.company')::uuid, id, 'owner', at FROM users WHERE email = address RETURNING user_id
$join$;
REVOKE ALL ON FUNCTION join_by_address FROM PUBLIC;
GRANT EXECUTE ON FUNCTION join_by_address TO auth_app;
ALTER FUNCTION join_by_address OWNER TO auth_lookup;
REVOKE CREATE ON SCHEMA public FROM auth_lookup;
DROP INDEX letters_invitation;
ALTER TABLE letters DROP COLUMN version, DROP COLUMN invited_by;
`,
};
