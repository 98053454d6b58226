import type { Migration } from '@riserbo/privacy';

/** X107: what is made online in a company is counted by age, and that of a network among it. */
export const onlineByAge: Migration = {
  id: '003-online-by-age',
  serves: '002-former-clients',
  up: `
CREATE INDEX bookings_online_by_age ON bookings (company_id, created_at) WHERE held_from IS NOT NULL;
DROP INDEX bookings_held_from;`,
  down: `
CREATE INDEX bookings_held_from ON bookings (company_id, held_from) WHERE held_from IS NOT NULL;
DROP INDEX bookings_online_by_age;`,
};
