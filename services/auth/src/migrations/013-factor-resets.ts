import { systemPolicy, tenantTable, type Migration } from '@riserbo/runtime';

const elsewhere = `
CREATE FUNCTION works_elsewhere(person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $look$
  SELECT count(*) > 1 AND bool_or(company_id = current_setting('app.company')::uuid) FROM memberships WHERE user_id = person
$look$;
REVOKE ALL ON FUNCTION works_elsewhere FROM PUBLIC;
GRANT EXECUTE ON FUNCTION works_elsewhere TO auth_app;
ALTER FUNCTION works_elsewhere OWNER TO auth_lookup;`;

/** B2: second factors protect a person in every company they work for, so they are removed when each of these has asked for it. */
export const factorResets: Migration = {
  id: '013-factor-resets',
  up: `
CREATE TABLE factor_resets (
  company_id uuid NOT NULL,
  user_id uuid NOT NULL,
  asked_by uuid NOT NULL,
  asked_at timestamptz NOT NULL,
  CONSTRAINT factor_resets_pkey PRIMARY KEY (company_id, user_id),
  CONSTRAINT factor_resets_member FOREIGN KEY (company_id, user_id) REFERENCES memberships ON DELETE CASCADE
);
${tenantTable('factor_resets', 'auth', 'SELECT, INSERT, UPDATE')}
${systemPolicy('factor_resets', 'auth', 'SELECT, DELETE')}

GRANT SELECT ON factor_resets TO auth_lookup;
CREATE POLICY factor_resets_lookup ON factor_resets FOR SELECT TO auth_lookup USING (true);
GRANT CREATE ON SCHEMA public TO auth_lookup;
DROP FUNCTION works_elsewhere;
-- Whether every other company in which the person may sign in has asked since then. Says nothing of which and how many these are.
CREATE FUNCTION others_ask_for_reset(person uuid, since timestamptz) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $look$
  SELECT EXISTS (SELECT 1 FROM memberships WHERE user_id = person AND company_id = current_setting('app.company')::uuid)
    AND NOT EXISTS (
      SELECT 1 FROM memberships m LEFT JOIN factor_resets r ON r.company_id = m.company_id AND r.user_id = m.user_id AND r.asked_at > since
      WHERE m.user_id = person AND m.company_id <> current_setting('app.company')::uuid AND m.disabled_at IS NULL AND r.asked_at IS NULL)
$look$;
REVOKE ALL ON FUNCTION others_ask_for_reset FROM PUBLIC;
GRANT EXECUTE ON FUNCTION others_ask_for_reset TO auth_app;
ALTER FUNCTION others_ask_for_reset OWNER TO auth_lookup;
REVOKE CREATE ON SCHEMA public FROM auth_lookup;
`,
  down: `
GRANT CREATE ON SCHEMA public TO auth_lookup;
DROP FUNCTION others_ask_for_reset;
${elsewhere}
REVOKE CREATE ON SCHEMA public FROM auth_lookup;
DROP TABLE factor_resets;
`,
};
