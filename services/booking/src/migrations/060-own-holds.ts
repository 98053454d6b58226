import type { Migration } from '@riserbo/runtime';

/** Searches and checks leave the holds of the person who asks out of the way (C3): found by who holds. */
export const ownHolds: Migration = {
  id: '060-own-holds',
  up: `CREATE INDEX bookings_by_holder ON bookings (company_id, held_by) WHERE held_by IS NOT NULL;`,
  down: `DROP INDEX bookings_by_holder;`,
};
