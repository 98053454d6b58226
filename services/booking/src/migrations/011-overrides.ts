import { tenantTable, type Migration } from '@riserbo/runtime';

const leaveSession = (counts: string, more = '') => `
CREATE OR REPLACE FUNCTION leave_session() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $body$
DECLARE
  still_taken integer;
BEGIN
  UPDATE group_sessions SET ${counts} WHERE company_id = OLD.company_id AND id = OLD.session_id
  RETURNING taken INTO still_taken;
  IF still_taken = 0 THEN
    DELETE FROM claims WHERE company_id = OLD.company_id AND holder_id = OLD.session_id;
    ${more}DELETE FROM group_sessions WHERE company_id = OLD.company_id AND id = OLD.session_id;
  END IF;
  RETURN NULL;
END $body$;`;

/** Bookings over others: what they lack, and their seats (C6). */
export const overrides: Migration = {
  id: '011-overrides',
  up: `
-- The whole time of a resource that a booking over others, or a group session opened for one, wants and has only in part. What of it becomes free
-- is claimed for it in the same transaction; who came first is served first.
CREATE TABLE contested_times (
  company_id uuid NOT NULL,
  holder_id uuid NOT NULL,
  resource_id uuid NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT contested_times_pkey PRIMARY KEY (company_id, holder_id, resource_id),
  CONSTRAINT contested_times_resource FOREIGN KEY (company_id, resource_id) REFERENCES resources (company_id, id),
  -- as claims_length
  CONSTRAINT contested_times_length CHECK (ends_at > starts_at AND ends_at - starts_at <= interval '40 hours')
);
CREATE INDEX contested_times_by_start ON contested_times (company_id, starts_at);
${tenantTable('contested_times', 'booking', 'SELECT, INSERT, DELETE')}

ALTER TABLE group_sessions
  -- seats of bookings over others: they are let in beyond the capacity, and nobody else is
  ADD COLUMN overriding integer NOT NULL DEFAULT 0,
  DROP CONSTRAINT group_sessions_seats,
  ADD CONSTRAINT group_sessions_seats CHECK (overriding >= 0 AND taken - overriding BETWEEN 0 AND capacity);
ALTER TABLE group_sessions ALTER COLUMN overriding DROP DEFAULT;
${leaveSession(
  `taken = taken - 1, overriding = overriding - (OLD.override_reason IS NOT NULL)::integer`,
  `DELETE FROM contested_times WHERE company_id = OLD.company_id AND holder_id = OLD.session_id;
    `,
)}
`,
  down: `
${leaveSession('taken = taken - 1')}
-- over all companies: as the owner, without the policies
ALTER TABLE group_sessions NO FORCE ROW LEVEL SECURITY;
UPDATE group_sessions SET capacity = greatest(capacity, taken);
ALTER TABLE group_sessions FORCE ROW LEVEL SECURITY;
ALTER TABLE group_sessions
  DROP COLUMN overriding,
  ADD CONSTRAINT group_sessions_seats CHECK (taken BETWEEN 0 AND capacity);
DROP TABLE contested_times;`,
};
