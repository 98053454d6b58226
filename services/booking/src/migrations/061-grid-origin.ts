import type { Migration } from '@riserbo/runtime';

/** Starts of a service count from the opening or from its full hour (C3). */
export const gridOrigin: Migration = {
  id: '061-grid-origin',
  up: `
ALTER TABLE services ADD COLUMN grid_from text NOT NULL DEFAULT 'opening'
  CONSTRAINT services_grid_from CHECK (grid_from IN ('opening', 'hour'));
ALTER TABLE services ALTER COLUMN grid_from DROP DEFAULT;`,
  down: `ALTER TABLE services DROP COLUMN grid_from;`,
};
