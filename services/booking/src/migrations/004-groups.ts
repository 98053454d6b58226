import { tenantTable, type Migration } from '@riserbo/runtime';

/** Sessions of several clients: the session owns the claims, its bookings are counted seats (C6). */
export const groups: Migration = {
  id: '004-groups',
  up: `
ALTER TABLE services ADD COLUMN capacity integer NOT NULL DEFAULT 1
  CONSTRAINT services_capacity CHECK (capacity BETWEEN 1 AND 500);

CREATE TABLE group_sessions (
  company_id uuid NOT NULL,
  id uuid NOT NULL,
  service_id uuid NOT NULL,
  provider_id uuid NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  -- that of the service when the session was opened
  capacity integer NOT NULL,
  taken integer NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT group_sessions_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT group_sessions_start UNIQUE (company_id, service_id, provider_id, starts_at),
  CONSTRAINT group_sessions_seats CHECK (taken BETWEEN 0 AND capacity),
  CONSTRAINT group_sessions_service FOREIGN KEY (company_id, service_id) REFERENCES services (company_id, id),
  CONSTRAINT group_sessions_provider FOREIGN KEY (company_id, provider_id) REFERENCES providers (company_id, id)
);
${tenantTable('group_sessions', 'booking', 'SELECT, INSERT, UPDATE, DELETE')}

-- the column is new, so the foreign key has nothing to find (see 002)
SET LOCAL app.company = '00000000-0000-0000-0000-000000000000';
ALTER TABLE bookings
  ADD COLUMN session_id uuid,
  ADD CONSTRAINT bookings_session FOREIGN KEY (company_id, session_id) REFERENCES group_sessions (company_id, id);
CREATE INDEX bookings_by_session ON bookings (company_id, session_id) WHERE session_id IS NOT NULL;

-- Whichever way a booking ends or moves, its seat is given back, and with the last seat the session and its claims go: here, so that no way forgets it.
CREATE FUNCTION give_seat_up() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  NEW.session_id := NULL;
  RETURN NEW;
END $body$;
CREATE TRIGGER bookings_give_seat_up BEFORE UPDATE OF status ON bookings FOR EACH ROW
  WHEN (NEW.session_id IS NOT NULL AND NEW.status IN ('cancelled', 'expired')) EXECUTE FUNCTION give_seat_up();

CREATE FUNCTION leave_session() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $body$
DECLARE
  still_taken integer;
BEGIN
  UPDATE group_sessions SET taken = taken - 1 WHERE company_id = OLD.company_id AND id = OLD.session_id
  RETURNING taken INTO still_taken;
  IF still_taken = 0 THEN
    DELETE FROM claims WHERE company_id = OLD.company_id AND holder_id = OLD.session_id;
    DELETE FROM group_sessions WHERE company_id = OLD.company_id AND id = OLD.session_id;
  END IF;
  RETURN NULL;
END $body$;
CREATE TRIGGER bookings_leave_session AFTER UPDATE ON bookings FOR EACH ROW
  WHEN (OLD.session_id IS NOT NULL AND OLD.session_id IS DISTINCT FROM NEW.session_id) EXECUTE FUNCTION leave_session();
`,
  down: `
DROP TRIGGER bookings_leave_session ON bookings;
DROP TRIGGER bookings_give_seat_up ON bookings;
DROP FUNCTION leave_session();
DROP FUNCTION give_seat_up();
ALTER TABLE bookings DROP COLUMN session_id;
DROP TABLE group_sessions;
ALTER TABLE services DROP COLUMN capacity;`,
};
