import type { Migration } from '@riserbo/runtime';

/** B11: when a member was first told to enrol, and how long that may take. */
export const factorDuty: Migration = {
  id: '010-factor-duty',
  up: `
ALTER TABLE companies ADD COLUMN second_factor_grace_days integer NOT NULL DEFAULT 7
  CONSTRAINT companies_second_factor_grace CHECK (second_factor_grace_days BETWEEN 0 AND 90);
ALTER TABLE memberships ADD COLUMN second_factor_wanted_at timestamptz;
GRANT UPDATE (second_factor_wanted_at) ON memberships TO auth_app;

GRANT CREATE ON SCHEMA public TO auth_lookup;
-- Whether a member of the company whose transaction this is works for another one, too: their second factors protect that one as well.
CREATE FUNCTION works_elsewhere(person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $look$
  SELECT count(*) > 1 AND bool_or(company_id = current_setting('app.company')::uuid) FROM memberships WHERE user_id = person
$look$;
REVOKE ALL ON FUNCTION works_elsewhere FROM PUBLIC;
GRANT EXECUTE ON FUNCTION works_elsewhere TO auth_app;
ALTER FUNCTION works_elsewhere OWNER TO auth_lookup;
REVOKE CREATE ON SCHEMA public FROM auth_lookup;
`,
  down: `
DROP FUNCTION works_elsewhere;
REVOKE UPDATE (second_factor_wanted_at) ON memberships FROM auth_app;
ALTER TABLE memberships DROP COLUMN second_factor_wanted_at;
ALTER TABLE companies DROP COLUMN second_factor_grace_days;
`,
};
