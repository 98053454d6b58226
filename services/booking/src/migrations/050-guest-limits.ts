import type { Migration } from '@riserbo/runtime';

/** What a guest may own is bounded (X107), and who counts as one person (C17). */
export const guestLimits: Migration = {
  id: '050-guest-limits',
  up: `
ALTER TABLE bookings
  -- the guest token that made it
  ADD COLUMN guest_id uuid,
  -- one id for all records of a person: the clients service decides when the booking is made
  ADD COLUMN counts_as uuid,
  DROP CONSTRAINT bookings_hold,
  -- held_from is kept for a day with what was made online, so that it counts for the network
  ADD CONSTRAINT bookings_hold CHECK (num_nonnulls(held_by, held_by_kind) = CASE WHEN status = 'held' THEN 2 ELSE 0 END);
ALTER TABLE bookings NO FORCE ROW LEVEL SECURITY;
UPDATE bookings SET counts_as = client_id WHERE client_id IS NOT NULL;
ALTER TABLE bookings FORCE ROW LEVEL SECURITY;
CREATE INDEX bookings_by_guest ON bookings (company_id, guest_id) WHERE guest_id IS NOT NULL;
CREATE INDEX bookings_by_person ON bookings (company_id, counts_as, starts_at) WHERE counts_as IS NOT NULL;
CREATE INDEX bookings_held_from_age ON bookings (created_at) WHERE held_from IS NOT NULL;
ALTER TABLE booking_settings ADD COLUMN bookings_per_guest integer NOT NULL DEFAULT 5
  CONSTRAINT booking_settings_per_guest CHECK (bookings_per_guest BETWEEN 1 AND 100);
`,
  down: `
ALTER TABLE booking_settings DROP COLUMN bookings_per_guest;
DROP INDEX bookings_held_from_age;
DROP INDEX bookings_by_person;
DROP INDEX bookings_by_guest;
ALTER TABLE bookings NO FORCE ROW LEVEL SECURITY;
UPDATE bookings SET held_from = NULL WHERE status <> 'held';
ALTER TABLE bookings FORCE ROW LEVEL SECURITY;
ALTER TABLE bookings
  DROP COLUMN counts_as,
  DROP COLUMN guest_id,
  DROP CONSTRAINT bookings_hold,
  ADD CONSTRAINT bookings_hold CHECK (num_nonnulls(held_by, held_by_kind) = CASE WHEN status = 'held' THEN 2 ELSE 0 END
    AND (status = 'held' OR held_from IS NULL));
`,
};
