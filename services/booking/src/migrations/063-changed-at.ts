import type { Migration } from '@riserbo/runtime';

const leaveSession = (counts: string) => `
CREATE OR REPLACE FUNCTION leave_session() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $body$
DECLARE
  still_taken integer;
BEGIN
  UPDATE group_sessions SET taken = taken - 1, overriding = overriding - (OLD.override_reason IS NOT NULL)::integer${counts}
  WHERE company_id = OLD.company_id AND id = OLD.session_id
  RETURNING taken INTO still_taken;
  IF still_taken = 0 THEN
    DELETE FROM claims WHERE company_id = OLD.company_id AND holder_id = OLD.session_id;
    DELETE FROM contested_times WHERE company_id = OLD.company_id AND holder_id = OLD.session_id;
    DELETE FROM group_sessions WHERE company_id = OLD.company_id AND id = OLD.session_id;
  END IF;
  RETURN NULL;
END $body$;`;

/** When a booking, or a group session, last changed: calendars say so (C13). Kept here, so that every way to change one keeps it. */
export const changedAt: Migration = {
  id: '063-changed-at',
  up: `
ALTER TABLE bookings ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now();
CREATE FUNCTION note_change() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  NEW.changed_at := now();
  RETURN NEW;
END $body$;
CREATE TRIGGER bookings_note_change BEFORE UPDATE OF version ON bookings FOR EACH ROW
  WHEN (NEW.version <> OLD.version) EXECUTE FUNCTION note_change();

ALTER TABLE group_sessions
  ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now(),
  -- what the versions of its bookings counted before they left, and one for each that left: with those that it has, a number that only grows
  ADD COLUMN left_versions integer NOT NULL DEFAULT 0;
${leaveSession(',\n    left_versions = left_versions + OLD.version + 1, changed_at = now()')}`,
  down: `
${leaveSession('')}
ALTER TABLE group_sessions DROP COLUMN changed_at, DROP COLUMN left_versions;
DROP TRIGGER bookings_note_change ON bookings;
DROP FUNCTION note_change();
ALTER TABLE bookings DROP COLUMN changed_at;`,
};
