import type { Migration } from '@riserbo/privacy';

/** H5: an erasure that a restored backup did not know of, and that is done again. */
export const again: Migration = {
  id: '008-again',
  up: 'ALTER TABLE erasures ADD COLUMN again boolean NOT NULL DEFAULT false;',
  down: 'ALTER TABLE erasures DROP COLUMN again;',
};
