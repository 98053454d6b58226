import type { Migration } from '@riserbo/runtime';

/** What the office still has to do is found without reading what is long over (C8). */
export const lists: Migration = {
  id: '012-lists',
  up: `
CREATE INDEX bookings_live_by_start ON bookings (company_id, starts_at, id) WHERE status IN ('held', 'pending', 'confirmed', 'arrived');`,
  down: `DROP INDEX bookings_live_by_start;`,
};
