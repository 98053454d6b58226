import { lookupFunction, table } from '@riserbo/privacy';

/** Providers, what they offer and when they work (C1, C2). */
export const providerTables = `
-- A provider is the resource with the same id.
${table(
  'providers',
  { app: 'SELECT, INSERT, UPDATE' },
  `
  id uuid NOT NULL,
  display_name text NOT NULL,
  time_zone text NOT NULL,
  active boolean NOT NULL,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  title text,
  about text,
  languages text[] NOT NULL DEFAULT '{}',
  -- for services whose choice is 'priority': the lowest first
  priority integer NOT NULL DEFAULT 50 CONSTRAINT providers_priority CHECK (priority BETWEEN 1 AND 100),
  CONSTRAINT providers_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT providers_resource FOREIGN KEY (company_id, id) REFERENCES resources (company_id, id)`,
)}
CREATE INDEX providers_by_name ON providers (company_id, display_name, id);

-- Which provider offers which service.
${table(
  'offerings',
  { app: 'SELECT, INSERT, UPDATE, DELETE' },
  `
  service_id uuid NOT NULL,
  provider_id uuid NOT NULL,
  -- null: the price of the service
  price_currency text,
  price_amount bigint,
  -- when a booking that named no provider last came to this one
  last_chosen_at timestamptz,
  CONSTRAINT offerings_pkey PRIMARY KEY (company_id, service_id, provider_id),
  CONSTRAINT offerings_price CHECK ((price_amount IS NULL) = (price_currency IS NULL) AND price_amount >= 0),
  CONSTRAINT offerings_service FOREIGN KEY (company_id, service_id) REFERENCES services (company_id, id),
  CONSTRAINT offerings_provider FOREIGN KEY (company_id, provider_id) REFERENCES providers (company_id, id)`,
)}
CREATE INDEX offerings_by_provider ON offerings (company_id, provider_id);

-- Wall-clock rules as in the contract: a schedule is read and replaced as a whole.
${table(
  'schedules',
  { app: 'SELECT, INSERT, UPDATE' },
  `
  provider_id uuid NOT NULL,
  weekly jsonb NOT NULL,
  breaks jsonb NOT NULL,
  special_days jsonb NOT NULL,
  time_off jsonb NOT NULL,
  version integer NOT NULL,
  CONSTRAINT schedules_pkey PRIMARY KEY (company_id, provider_id),
  CONSTRAINT schedules_provider FOREIGN KEY (company_id, provider_id) REFERENCES providers (company_id, id)`,
)}
-- C13: calendars of providers for programs that subscribe
${table(
  'feeds',
  { app: 'SELECT, INSERT, UPDATE, DELETE' },
  `
  provider_id uuid NOT NULL,
  -- SHA-256 of a token of 256 random bits, which is not stored
  token_hash bytea NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT feeds_pkey PRIMARY KEY (company_id, provider_id),
  CONSTRAINT feeds_provider FOREIGN KEY (company_id, provider_id) REFERENCES providers (company_id, id)`,
)}
CREATE INDEX feeds_by_token ON feeds (token_hash);
${lookupFunction({
  name: 'company_by_feed',
  args: 'wanted bytea',
  table: 'feeds',
  body: 'SELECT company_id FROM feeds WHERE token_hash = wanted',
})}`;
