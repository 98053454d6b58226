import { systemPolicy, tenantTable, type Migration } from '@riserbo/runtime';

/** What becomes of a booking after its time was found (C4, C6, C8), and what a company sets for it. */
export const lifecycle: Migration = {
  id: '005-lifecycle',
  up: `
ALTER TABLE bookings
  -- who made it; a hold is counted as its booking will be
  ADD COLUMN channel text NOT NULL DEFAULT 'office' CONSTRAINT bookings_channel CHECK (channel IN ('online', 'office')),
  -- C6: booked over taken time, and why
  ADD COLUMN override_reason text CONSTRAINT bookings_override CHECK (override_reason IN ('urgent', 'agreed', 'short_visit', 'other')),
  -- only while held: an HMAC, under a key of the day, of where it was asked from
  ADD COLUMN held_from bytea,
  DROP CONSTRAINT bookings_hold,
  ADD CONSTRAINT bookings_hold CHECK (num_nonnulls(held_by, held_by_kind) = CASE WHEN status = 'held' THEN 2 ELSE 0 END
    AND (status = 'held' OR held_from IS NULL)),
  -- a hold ends by itself, and so does a booking that waits for the office
  ADD CONSTRAINT bookings_lapse CHECK ((status IN ('held', 'pending')) = (expires_at IS NOT NULL));
ALTER TABLE bookings ALTER COLUMN channel DROP DEFAULT;
CREATE INDEX bookings_held_from ON bookings (company_id, held_from) WHERE held_from IS NOT NULL;
-- what the sweeper completes when nobody marked it
CREATE INDEX bookings_unmarked ON bookings (ends_at) WHERE status IN ('confirmed', 'arrived');
-- a booking that is over early gives the rest of its time back
GRANT UPDATE ON claims TO booking_app;

CREATE TABLE booking_settings (
  company_id uuid NOT NULL,
  pending_minutes integer NOT NULL CONSTRAINT booking_settings_pending CHECK (pending_minutes >= 5),
  complete_after_minutes integer NOT NULL CONSTRAINT booking_settings_complete CHECK (complete_after_minutes >= 0),
  version integer NOT NULL,
  CONSTRAINT booking_settings_pkey PRIMARY KEY (company_id)
);
${tenantTable('booking_settings', 'booking', 'SELECT, INSERT, UPDATE')}
${systemPolicy('booking_settings', 'booking', 'SELECT')}
`,
  down: `
DROP TABLE booking_settings;
REVOKE UPDATE ON claims FROM booking_app;
DROP INDEX bookings_unmarked;
ALTER TABLE bookings DROP CONSTRAINT bookings_lapse;
ALTER TABLE bookings NO FORCE ROW LEVEL SECURITY;
UPDATE bookings SET expires_at = NULL WHERE status = 'pending';
ALTER TABLE bookings FORCE ROW LEVEL SECURITY;
ALTER TABLE bookings
  DROP CONSTRAINT bookings_hold,
  ADD CONSTRAINT bookings_hold CHECK (num_nonnulls(expires_at, held_by, held_by_kind) = CASE WHEN status = 'held' THEN 3 ELSE 0 END),
  DROP COLUMN held_from,
  DROP COLUMN override_reason,
  DROP COLUMN channel;
`,
};
