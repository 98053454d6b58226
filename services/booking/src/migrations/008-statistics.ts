import { tenantTable, type Migration } from '@riserbo/runtime';

/** Cells in which ended bookings are counted (C17): no client, no hash of one. */
export const statistics: Migration = {
  id: '008-statistics',
  up: `
-- the period in which its end was counted: so that it is counted once, and a person once
ALTER TABLE bookings ADD COLUMN counted_in text;

CREATE TABLE statistic_cells (
  company_id uuid NOT NULL,
  -- month, or year under hipaa: decided when a row is counted
  period text NOT NULL CONSTRAINT statistic_cells_period CHECK (period ~ '^[0-9]{4}(-[0-9]{2})?$'),
  service_id uuid NOT NULL,
  provider_id uuid NOT NULL,
  status text NOT NULL CONSTRAINT statistic_cells_status CHECK (status IN ('completed', 'no_show', 'cancelled')),
  channel text NOT NULL,
  -- '' without a price
  currency text NOT NULL,
  bookings integer NOT NULL,
  minutes integer NOT NULL,
  price bigint NOT NULL,
  lead_minutes bigint NOT NULL,
  -- Persons that were new when they were counted: in this cell; to the service with the provider in this status; to the status; to the period.
  -- Sums over cells are persons of the whole. 11 stands for all above.
  persons smallint NOT NULL CONSTRAINT statistic_cells_band CHECK (persons <= 11),
  persons_pair smallint NOT NULL,
  persons_status smallint NOT NULL,
  persons_period smallint NOT NULL,
  CONSTRAINT statistic_cells_pkey PRIMARY KEY (company_id, period, service_id, provider_id, status, channel, currency)
);
${tenantTable('statistic_cells', 'booking', 'SELECT, INSERT, UPDATE')}
`,
  down: `DROP TABLE statistic_cells; ALTER TABLE bookings DROP COLUMN counted_in;`,
};
