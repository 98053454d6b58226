import { openAcross, table, type Migration } from '@riserbo/privacy';

const length = `IN ('month', 'quarter', 'year')`;
const cells = `
${table(
  'statistic_cells',
  { app: 'SELECT, INSERT, UPDATE' },
  `
  period text NOT NULL CONSTRAINT statistic_cells_period CHECK (period ~ '^[0-9]{4}(-[0-9]{2})?$'),
  service_id uuid NOT NULL,
  provider_id uuid NOT NULL,
  status text NOT NULL CONSTRAINT statistic_cells_status
    CHECK (status IN ('completed', 'no_show', 'cancelled')),
  channel text NOT NULL,
  currency text NOT NULL,
  bookings integer NOT NULL,
  minutes integer NOT NULL,
  price bigint NOT NULL,
  lead_minutes bigint NOT NULL,
  persons smallint NOT NULL CONSTRAINT statistic_cells_band CHECK (persons <= 11),
  persons_pair smallint NOT NULL,
  persons_status smallint NOT NULL,
  persons_period smallint NOT NULL,
  CONSTRAINT statistic_cells_pkey
    PRIMARY KEY (company_id, period, service_id, provider_id, status, channel, currency)`,
)}`;

/**
 * C17: periods are published once, and sales are kept for the books. Ends that were counted in cells belong
 * to no period: what the cells showed is not published a second time.
 */
export const publishedPeriods: Migration = {
  id: '007-published-periods',
  up: `
ALTER TABLE bookings ADD COLUMN ended_at timestamptz, ADD COLUMN sold_in text, DROP COLUMN counted_in;
CREATE INDEX bookings_by_end ON bookings (company_id, ended_at) WHERE ended_at IS NOT NULL;
${table(
  'open_periods',
  { app: 'SELECT, INSERT, UPDATE', system: 'SELECT' },
  `
  length text NOT NULL CONSTRAINT open_periods_length CHECK (length ${length}),
  -- from the next 1 January on
  next_length text CONSTRAINT open_periods_next_length CHECK (next_length ${length}),
  -- null until the first period begins
  first_day date,
  last_day date,
  starts_at timestamptz,
  ends_at timestamptz,
  time_zone text,
  CONSTRAINT open_periods_whole CHECK (num_nulls(first_day, last_day, starts_at, ends_at, time_zone) IN (0, 5)),
  CONSTRAINT open_periods_order CHECK (starts_at < ends_at),
  CONSTRAINT open_periods_pkey PRIMARY KEY (company_id)`,
)}
${table(
  'published',
  { app: 'SELECT, INSERT' },
  `
  first_day date NOT NULL,
  last_day date NOT NULL,
  -- exactly what readers get: the noise cannot be computed from it
  figures jsonb NOT NULL,
  CONSTRAINT published_pkey PRIMARY KEY (company_id, first_day),
  CONSTRAINT published_order CHECK (first_day <= last_day),
  CONSTRAINT published_apart
    EXCLUDE USING gist (company_id WITH =, daterange(first_day, last_day, '[]') WITH &&)`,
)}
${table(
  'sales',
  { app: 'SELECT, INSERT, UPDATE' },
  `
  month text NOT NULL CONSTRAINT sales_month CHECK (month ~ '^[0-9]{4}-[0-9]{2}$'),
  currency text NOT NULL,
  sales integer NOT NULL CONSTRAINT sales_number CHECK (sales >= 0),
  gross bigint NOT NULL CONSTRAINT sales_gross CHECK (gross >= 0),
  CONSTRAINT sales_pkey PRIMARY KEY (company_id, month, currency)`,
)}
${openAcross('services', 'system', 'SELECT')}
ALTER TABLE bookings NO FORCE ROW LEVEL SECURITY;
ALTER TABLE providers NO FORCE ROW LEVEL SECURITY;
ALTER TABLE sales NO FORCE ROW LEVEL SECURITY;
UPDATE bookings b SET sold_in = to_char(b.starts_at AT TIME ZONE p.time_zone, 'YYYY-MM')
FROM providers p
WHERE p.company_id = b.company_id AND p.id = b.provider_id AND b.status = 'completed' AND b.price_amount IS NOT NULL;
INSERT INTO sales (company_id, month, currency, sales, gross)
SELECT company_id, sold_in, price_currency, count(*), sum(price_amount) FROM bookings
WHERE sold_in IS NOT NULL GROUP BY company_id, sold_in, price_currency;
ALTER TABLE bookings FORCE ROW LEVEL SECURITY;
ALTER TABLE providers FORCE ROW LEVEL SECURITY;
ALTER TABLE sales FORCE ROW LEVEL SECURITY;
DROP TABLE statistic_cells;`,
  down: `
DROP POLICY services_system_select ON services;
REVOKE SELECT ON services FROM {system};
DROP TABLE sales, published, open_periods;
ALTER TABLE bookings DROP COLUMN ended_at, DROP COLUMN sold_in, ADD COLUMN counted_in text;
${cells}`,
};
