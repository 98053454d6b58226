import type { Migration } from '@riserbo/runtime';

/** A3, B8: health data needs second factors; what a step-up is bound to; how often client records ask for one. */
export const stepUps: Migration = {
  id: '040-step-ups',
  up: `
ALTER TABLE companies NO FORCE ROW LEVEL SECURITY;
UPDATE companies SET features = features || ARRAY['two_factor_required'], features_version = features_version + 1
  WHERE features && ARRAY['hipaa', 'soap'] AND NOT 'two_factor_required' = ANY (features);
ALTER TABLE companies FORCE ROW LEVEL SECURITY;
ALTER TABLE companies
  ADD CONSTRAINT companies_features_need CHECK (NOT features && ARRAY['hipaa', 'soap'] OR 'two_factor_required' = ANY (features)),
  -- null: by default of the features that are on
  ADD COLUMN client_record_step_up text
    CONSTRAINT companies_client_record_step_up CHECK (client_record_step_up IN ('never', 'hourly', 'always'));

-- Grows with every change of the factors of its member; a step-up names the one that it was proven with.
ALTER TABLE sessions ADD COLUMN factors_version integer NOT NULL DEFAULT 1;
GRANT CREATE ON SCHEMA public TO auth_lookup;
-- Marks the live sessions of a person in every company. Only for a member of the company whose transaction this is.
CREATE FUNCTION renew_factors_of_person(person uuid)
  RETURNS TABLE (company uuid, session uuid, seen timestamptz, ends timestamptz, factors integer) LANGUAGE sql VOLATILE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $renew$
  UPDATE sessions SET factors_version = factors_version + 1
  WHERE user_id = person AND ended_at IS NULL
    AND EXISTS (SELECT 1 FROM memberships m WHERE m.user_id = person AND m.company_id = current_setting('app.company')::uuid)
  RETURNING company_id, id, last_seen_at, ends_at, factors_version
$renew$;
REVOKE ALL ON FUNCTION renew_factors_of_person FROM PUBLIC;
GRANT EXECUTE ON FUNCTION renew_factors_of_person TO auth_app;
ALTER FUNCTION renew_factors_of_person OWNER TO auth_lookup;
REVOKE CREATE ON SCHEMA public FROM auth_lookup;
`,
  down: `
GRANT CREATE ON SCHEMA public TO auth_lookup;
DROP FUNCTION renew_factors_of_person;
REVOKE CREATE ON SCHEMA public FROM auth_lookup;
ALTER TABLE sessions DROP COLUMN factors_version;
ALTER TABLE companies DROP COLUMN client_record_step_up, DROP CONSTRAINT companies_features_need;
`,
};
