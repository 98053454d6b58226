import { tenantTable, type Migration } from '@riserbo/runtime';

/** What was agreed to with a booking (C5), and what else booking has to know of a company. */
export const policies: Migration = {
  id: '006-policies',
  up: `
-- copies of what clients published: ids and hashes, no text
CREATE TABLE policies (
  company_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT policies_kind CHECK (kind IN ('terms', 'privacy', 'cancellation')),
  locale text NOT NULL,
  number integer NOT NULL,
  hash text NOT NULL,
  CONSTRAINT policies_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT policies_number UNIQUE (company_id, kind, locale, number)
);
${tenantTable('policies', 'booking', 'SELECT, INSERT')}

CREATE TABLE booking_policies (
  company_id uuid NOT NULL,
  booking_id uuid NOT NULL,
  kind text NOT NULL,
  policy_id uuid NOT NULL,
  number integer NOT NULL,
  hash text NOT NULL,
  locale text NOT NULL,
  -- null: in force when staff booked, accepted by nobody here
  accepted_at timestamptz,
  CONSTRAINT booking_policies_pkey PRIMARY KEY (company_id, booking_id, kind),
  CONSTRAINT booking_policies_booking FOREIGN KEY (company_id, booking_id) REFERENCES bookings (company_id, id)
);
${tenantTable('booking_policies', 'booking', 'SELECT, INSERT')}

-- what a company has switched on, as auth last said, for what is decided inside a transaction
CREATE TABLE company_features (
  company_id uuid NOT NULL,
  features text[] NOT NULL,
  version integer NOT NULL,
  CONSTRAINT company_features_pkey PRIMARY KEY (company_id)
);
${tenantTable('company_features', 'booking', 'SELECT, INSERT, UPDATE')}
`,
  down: `DROP TABLE company_features; DROP TABLE booking_policies; DROP TABLE policies;`,
};
