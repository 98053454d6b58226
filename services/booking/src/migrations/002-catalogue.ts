import { tenantTable, type Migration } from '@riserbo/runtime';

/** Categories, who may see a service, profiles, prices of one provider, closures (C1, C2). */
export const catalogue: Migration = {
  id: '002-catalogue',
  up: `
CREATE TABLE categories (
  company_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  -- the order in which a page shows them; equal ones by id
  position integer NOT NULL,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT categories_pkey PRIMARY KEY (company_id, id)
);
CREATE INDEX categories_by_position ON categories (company_id, position, id);
${tenantTable('categories', 'booking', 'SELECT, INSERT, UPDATE')}

-- checking a new foreign key reads the table, which is closed to a session of no company; the column is new, so there is nothing to find
SET LOCAL app.company = '00000000-0000-0000-0000-000000000000';
ALTER TABLE services
  ADD COLUMN category_id uuid,
  ADD COLUMN description text,
  ADD COLUMN visibility text NOT NULL DEFAULT 'public'
    CONSTRAINT services_visibility CHECK (visibility IN ('public', 'link', 'internal')),
  -- grows when the secret link is made anew: older links open nothing then
  ADD COLUMN link_round integer NOT NULL DEFAULT 1,
  ADD COLUMN confirmation text NOT NULL DEFAULT 'automatic'
    CONSTRAINT services_confirmation CHECK (confirmation IN ('automatic', 'by_office')),
  -- weekly hours of its own, in the zone of whoever gives it; null: whenever they work
  ADD COLUMN hours jsonb,
  -- who gives it when a booking names nobody
  ADD COLUMN choice text NOT NULL DEFAULT 'least_busy'
    CONSTRAINT services_choice CHECK (choice IN ('least_busy', 'round_robin', 'priority')),
  ADD CONSTRAINT services_category FOREIGN KEY (company_id, category_id) REFERENCES categories (company_id, id);

ALTER TABLE providers
  ADD COLUMN title text,
  ADD COLUMN about text,
  ADD COLUMN languages text[] NOT NULL DEFAULT '{}',
  -- lower is asked first by services whose choice is 'priority'
  ADD COLUMN priority integer NOT NULL DEFAULT 50 CONSTRAINT providers_priority CHECK (priority BETWEEN 1 AND 100);

ALTER TABLE offerings
  -- null: the price of the service
  ADD COLUMN price_currency text,
  ADD COLUMN price_amount integer,
  -- when a booking that named nobody last came to this provider
  ADD COLUMN last_chosen_at timestamptz,
  ADD CONSTRAINT offerings_price CHECK ((price_amount IS NULL) = (price_currency IS NULL) AND price_amount >= 0);
GRANT UPDATE ON offerings TO booking_app;

-- what was asked for it when it was made; null: no price was set
ALTER TABLE bookings
  ADD COLUMN price_currency text,
  ADD COLUMN price_amount integer,
  ADD CONSTRAINT bookings_price CHECK ((price_amount IS NULL) = (price_currency IS NULL) AND price_amount >= 0);

-- Dates on which the company is closed, as the contract has them: read and replaced as a whole.
CREATE TABLE closures (
  company_id uuid NOT NULL,
  list jsonb NOT NULL,
  version integer NOT NULL,
  CONSTRAINT closures_pkey PRIMARY KEY (company_id)
);
${tenantTable('closures', 'booking', 'SELECT, INSERT, UPDATE')}
`,
  down: `
DROP TABLE closures;
ALTER TABLE bookings DROP COLUMN price_currency, DROP COLUMN price_amount;
REVOKE UPDATE ON offerings FROM booking_app;
ALTER TABLE offerings DROP COLUMN price_currency, DROP COLUMN price_amount, DROP COLUMN last_chosen_at;
ALTER TABLE providers DROP COLUMN title, DROP COLUMN about, DROP COLUMN languages, DROP COLUMN priority;
ALTER TABLE services DROP COLUMN category_id, DROP COLUMN description, DROP COLUMN visibility, DROP COLUMN link_round,
  DROP COLUMN confirmation, DROP COLUMN hours, DROP COLUMN choice;
DROP TABLE categories;`,
};
