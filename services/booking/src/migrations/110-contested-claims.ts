import { tenantTable, type Migration } from '@riserbo/runtime';

const leaveSession = (more = '') => `
CREATE OR REPLACE FUNCTION leave_session() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $body$
DECLARE
  still_taken integer;
BEGIN
  UPDATE group_sessions
  SET taken = taken - 1, overriding = overriding - (OLD.override_reason IS NOT NULL)::integer,
    left_versions = left_versions + OLD.version + 1, changed_at = now()
  WHERE company_id = OLD.company_id AND id = OLD.session_id
  RETURNING taken INTO still_taken;
  IF still_taken = 0 THEN
    DELETE FROM claims WHERE company_id = OLD.company_id AND holder_id = OLD.session_id;
    ${more}DELETE FROM group_sessions WHERE company_id = OLD.company_id AND id = OLD.session_id;
  END IF;
  RETURN NULL;
END $body$;`;
const index = (name: string, condition = '') => `
CREATE INDEX ${name} ON claims (company_id, resource_id, starts_at) INCLUDE (ends_at, holder_id)${condition};`;
const apart = (condition: string) => `
  ADD CONSTRAINT claims_apart EXCLUDE USING gist (company_id WITH =, resource_id WITH =, during WITH &&) WHERE (${condition});`;

/** Time that an overriding booking needs and another booking has is a claim of its own kind (C6, ADR 110). */
export const contestedClaims: Migration = {
  id: '110-contested-claims',
  up: `
DROP TABLE contested_times;
DROP INDEX claims_by_start;
ALTER TABLE claims DROP CONSTRAINT claims_apart, DROP COLUMN live;
ALTER TABLE claims
  -- needed by an overriding booking while another one has it: busy for every search and check, whoever has it now
  ADD COLUMN contested boolean NOT NULL DEFAULT false,${apart('NOT contested')}
${index('claims_by_start')}
${index('claims_contested', ' WHERE contested')}
${leaveSession()}`,
  down: `
ALTER TABLE claims NO FORCE ROW LEVEL SECURITY;
DELETE FROM claims WHERE contested;
ALTER TABLE claims FORCE ROW LEVEL SECURITY;
DROP INDEX claims_by_start, claims_contested;
ALTER TABLE claims DROP CONSTRAINT claims_apart, DROP COLUMN contested;
ALTER TABLE claims
  ADD COLUMN live boolean NOT NULL DEFAULT true,${apart('live')}
${index('claims_by_start', ' WHERE live')}
CREATE TABLE contested_times (
  company_id uuid NOT NULL,
  holder_id uuid NOT NULL,
  resource_id uuid NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT contested_times_pkey PRIMARY KEY (company_id, holder_id, resource_id),
  CONSTRAINT contested_times_resource FOREIGN KEY (company_id, resource_id) REFERENCES resources (company_id, id),
  CONSTRAINT contested_times_length CHECK (ends_at > starts_at AND ends_at - starts_at <= interval '40 hours')
);
CREATE INDEX contested_times_by_start ON contested_times (company_id, starts_at);
${tenantTable('contested_times', 'booking', 'SELECT, INSERT, DELETE')}
${leaveSession('DELETE FROM contested_times WHERE company_id = OLD.company_id AND holder_id = OLD.session_id;\n    ')}`,
};
