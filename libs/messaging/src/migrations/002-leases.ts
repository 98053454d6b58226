import type { Migration } from '@riserbo/privacy';

/** Rows of the outbox are leased by number (ADR 041). */
export const leases: Migration = {
  id: '002-leases',
  serves: '001-first',
  up: `ALTER TABLE outbox ADD COLUMN lease integer NOT NULL DEFAULT 0;`,
  down: `ALTER TABLE outbox DROP COLUMN lease;`,
};
