import type { Migration } from '@riserbo/privacy';

/**
 * J5: the transaction that last changed a booking. Numbers are given at the first write and kept by the
 * database, so that no clock and no order of commits can hide a change.
 */
export const changes: Migration = {
  id: '004-changes',
  up: `
ALTER TABLE bookings ADD COLUMN changed_in bigint NOT NULL DEFAULT 0;
ALTER TABLE bookings ALTER COLUMN changed_in SET DEFAULT pg_current_xact_id()::text::bigint;
CREATE FUNCTION note_changing_transaction() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  NEW.changed_in := pg_current_xact_id()::text::bigint;
  RETURN NEW;
END $body$;
CREATE TRIGGER bookings_note_transaction BEFORE UPDATE OF version, client_id ON bookings FOR EACH ROW
  WHEN (NEW.version <> OLD.version OR NEW.client_id IS DISTINCT FROM OLD.client_id)
  EXECUTE FUNCTION note_changing_transaction();
CREATE INDEX bookings_by_change ON bookings (company_id, changed_in, id);`,
  down: `
DROP TRIGGER bookings_note_transaction ON bookings;
DROP FUNCTION note_changing_transaction();
ALTER TABLE bookings DROP COLUMN changed_in;`,
};
