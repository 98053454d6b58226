import { table } from '@riserbo/privacy';

/** Settings, policies and statistics of a company, and copies of what other services reported. */
export const companyTables = `
-- Dates on which the company is closed, as in the contract: read and replaced as a whole.
${table(
  'closures',
  { app: 'SELECT, INSERT, UPDATE' },
  `
  list jsonb NOT NULL,
  version integer NOT NULL,
  CONSTRAINT closures_pkey PRIMARY KEY (company_id)`,
)}
${table(
  'booking_settings',
  { app: 'SELECT, INSERT, UPDATE', system: 'SELECT' },
  `
  pending_minutes integer NOT NULL CONSTRAINT booking_settings_pending CHECK (pending_minutes >= 5),
  complete_after_minutes integer NOT NULL
    CONSTRAINT booking_settings_complete CHECK (complete_after_minutes >= 0),
  version integer NOT NULL,
  -- X107
  bookings_per_guest integer NOT NULL DEFAULT 5
    CONSTRAINT booking_settings_per_guest CHECK (bookings_per_guest BETWEEN 1 AND 100),
  -- C8: how long marks can be corrected
  correction_days integer NOT NULL CONSTRAINT booking_settings_correction CHECK (correction_days >= 0),
  CONSTRAINT booking_settings_pkey PRIMARY KEY (company_id)`,
)}
-- copies of what clients published: ids and hashes, no text
${table(
  'policies',
  { app: 'SELECT, INSERT' },
  `
  id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT policies_kind CHECK (kind IN ('terms', 'privacy', 'cancellation')),
  locale text NOT NULL,
  number integer NOT NULL,
  hash text NOT NULL,
  CONSTRAINT policies_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT policies_number UNIQUE (company_id, kind, locale, number)`,
)}
-- C5: what was agreed to with a booking
${table(
  'booking_policies',
  { app: 'SELECT, INSERT' },
  `
  booking_id uuid NOT NULL,
  kind text NOT NULL,
  policy_id uuid NOT NULL,
  number integer NOT NULL,
  hash text NOT NULL,
  locale text NOT NULL,
  -- null: in force when staff booked, and accepted by no one here
  accepted_at timestamptz,
  CONSTRAINT booking_policies_pkey PRIMARY KEY (company_id, booking_id, kind),
  CONSTRAINT booking_policies_booking FOREIGN KEY (company_id, booking_id)
    REFERENCES bookings (company_id, id)`,
)}
-- features a company has on, as last reported by auth, for decisions inside a transaction
${table(
  'company_features',
  { app: 'SELECT, INSERT, UPDATE' },
  `
  features text[] NOT NULL,
  version integer NOT NULL,
  CONSTRAINT company_features_pkey PRIMARY KEY (company_id)`,
)}
-- B12: records of clients that were merged into another one; the events can arrive in any order
${table(
  'client_aliases',
  { app: 'SELECT, INSERT, UPDATE' },
  `
  merged_id uuid NOT NULL,
  client_id uuid NOT NULL,
  CONSTRAINT client_aliases_pkey PRIMARY KEY (company_id, merged_id)`,
)}
CREATE INDEX client_aliases_by_client ON client_aliases (company_id, client_id);

-- C17: cells in which ended bookings are counted: no client, and no hash of one
${table(
  'statistic_cells',
  { app: 'SELECT, INSERT, UPDATE' },
  `
  -- month, or year under hipaa: decided when a row is counted
  period text NOT NULL CONSTRAINT statistic_cells_period CHECK (period ~ '^[0-9]{4}(-[0-9]{2})?$'),
  service_id uuid NOT NULL,
  provider_id uuid NOT NULL,
  status text NOT NULL CONSTRAINT statistic_cells_status
    CHECK (status IN ('completed', 'no_show', 'cancelled')),
  channel text NOT NULL,
  -- '' without a price
  currency text NOT NULL,
  bookings integer NOT NULL,
  minutes integer NOT NULL,
  price bigint NOT NULL,
  lead_minutes bigint NOT NULL,
  -- Persons who were new when counted: in this cell; to the service with the provider in this status; to
  -- the status; to the period. Sums over cells are persons of the whole. 11 means more than 10.
  persons smallint NOT NULL CONSTRAINT statistic_cells_band CHECK (persons <= 11),
  persons_pair smallint NOT NULL,
  persons_status smallint NOT NULL,
  persons_period smallint NOT NULL,
  CONSTRAINT statistic_cells_pkey
    PRIMARY KEY (company_id, period, service_id, provider_id, status, channel, currency)`,
)}
`;
