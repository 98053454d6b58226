/** Triggers, so that every statement that changes a booking keeps its seat and its time of change right. */
export const bookingFunctions = `
-- However a booking ends or moves, its seat is released, and with the last seat the session and its claims
-- are deleted.
CREATE FUNCTION give_seat_up() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  NEW.session_id := NULL;
  RETURN NEW;
END $body$;
CREATE TRIGGER bookings_give_seat_up BEFORE UPDATE OF status ON bookings FOR EACH ROW
  WHEN (NEW.session_id IS NOT NULL AND NEW.status IN ('cancelled', 'expired'))
    EXECUTE FUNCTION give_seat_up();

CREATE FUNCTION leave_session() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $body$
DECLARE
  still_taken integer;
BEGIN
  UPDATE group_sessions SET taken = taken - 1,
    overriding = overriding - (OLD.override_reason IS NOT NULL)::integer,
    left_versions = left_versions + OLD.version + 1, changed_at = now()
  WHERE company_id = OLD.company_id AND id = OLD.session_id
  RETURNING taken INTO still_taken;
  IF still_taken = 0 THEN
    DELETE FROM claims WHERE company_id = OLD.company_id AND holder_id = OLD.session_id;
    DELETE FROM group_sessions WHERE company_id = OLD.company_id AND id = OLD.session_id;
  END IF;
  RETURN NULL;
END $body$;
CREATE TRIGGER bookings_leave_session AFTER UPDATE ON bookings FOR EACH ROW
  WHEN (OLD.session_id IS NOT NULL AND OLD.session_id IS DISTINCT FROM NEW.session_id)
  EXECUTE FUNCTION leave_session();

-- C13: calendars show when a booking last changed
CREATE FUNCTION note_change() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  NEW.changed_at := now();
  RETURN NEW;
END $body$;
CREATE TRIGGER bookings_note_change BEFORE UPDATE OF version ON bookings FOR EACH ROW
  WHEN (NEW.version <> OLD.version) EXECUTE FUNCTION note_change();
`;
