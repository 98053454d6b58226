import type { Migration } from '@riserbo/privacy';

/** Deliveries are leased by number (ADR 041); attempts count what was tried, and are taken back. */
export const leases: Migration = {
  id: '006-leases',
  up: `ALTER TABLE deliveries ADD COLUMN lease integer NOT NULL DEFAULT 0;`,
  down: `ALTER TABLE deliveries DROP COLUMN lease;`,
};
