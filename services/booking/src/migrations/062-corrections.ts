import type { Migration } from '@riserbo/runtime';

/** How long marks of bookings can be corrected (C8). */
export const corrections: Migration = {
  id: '062-corrections',
  up: `
ALTER TABLE booking_settings ADD COLUMN correction_days integer NOT NULL DEFAULT 7
  CONSTRAINT booking_settings_correction CHECK (correction_days >= 0);
ALTER TABLE booking_settings ALTER COLUMN correction_days DROP DEFAULT;`,
  down: `ALTER TABLE booking_settings DROP COLUMN correction_days;`,
};
