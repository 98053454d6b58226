import { tenantTable } from '@riserbo/runtime';

/** What can be booked, with whom and when (C1, C2). */
export const catalogTables = `
CREATE TABLE services (
  company_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  duration_minutes integer NOT NULL CONSTRAINT services_duration CHECK (duration_minutes BETWEEN 1 AND 1440),
  buffer_before_minutes integer NOT NULL CONSTRAINT services_buffer_before CHECK (buffer_before_minutes BETWEEN 0 AND 480),
  buffer_after_minutes integer NOT NULL CONSTRAINT services_buffer_after CHECK (buffer_after_minutes BETWEEN 0 AND 480),
  grid_minutes integer NOT NULL CONSTRAINT services_grid CHECK (grid_minutes BETWEEN 5 AND 1440),
  minimum_notice_minutes integer NOT NULL CONSTRAINT services_notice CHECK (minimum_notice_minutes >= 0),
  horizon_days integer NOT NULL CONSTRAINT services_horizon CHECK (horizon_days BETWEEN 1 AND 730),
  daily_limit integer CONSTRAINT services_daily_limit CHECK (daily_limit >= 1),
  cancel_cutoff_minutes integer NOT NULL CONSTRAINT services_cancel_cutoff CHECK (cancel_cutoff_minutes >= 0),
  reschedule_cutoff_minutes integer NOT NULL CONSTRAINT services_reschedule_cutoff CHECK (reschedule_cutoff_minutes >= 0),
  price_currency text,
  price_amount integer CONSTRAINT services_price CHECK ((price_amount IS NULL) = (price_currency IS NULL) AND price_amount >= 0),
  colour text NOT NULL,
  active boolean NOT NULL,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT services_pkey PRIMARY KEY (company_id, id)
);
CREATE INDEX services_by_name ON services (company_id, name, id);
${tenantTable('services', 'booking', 'SELECT, INSERT, UPDATE')}

-- Whatever can be in one place at a time: now providers, later rooms and devices. Claims are made on resources.
CREATE TABLE resources (
  company_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT resources_kind CHECK (kind IN ('provider')),
  created_at timestamptz NOT NULL,
  CONSTRAINT resources_pkey PRIMARY KEY (company_id, id)
);
${tenantTable('resources', 'booking', 'SELECT, INSERT')}

-- A provider is the resource with the same id.
CREATE TABLE providers (
  company_id uuid NOT NULL,
  id uuid NOT NULL,
  display_name text NOT NULL,
  time_zone text NOT NULL,
  active boolean NOT NULL,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT providers_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT providers_resource FOREIGN KEY (company_id, id) REFERENCES resources (company_id, id)
);
CREATE INDEX providers_by_name ON providers (company_id, display_name, id);
${tenantTable('providers', 'booking', 'SELECT, INSERT, UPDATE')}

-- Who gives what.
CREATE TABLE offerings (
  company_id uuid NOT NULL,
  service_id uuid NOT NULL,
  provider_id uuid NOT NULL,
  CONSTRAINT offerings_pkey PRIMARY KEY (company_id, service_id, provider_id),
  CONSTRAINT offerings_service FOREIGN KEY (company_id, service_id) REFERENCES services (company_id, id),
  CONSTRAINT offerings_provider FOREIGN KEY (company_id, provider_id) REFERENCES providers (company_id, id)
);
CREATE INDEX offerings_by_provider ON offerings (company_id, provider_id);
${tenantTable('offerings', 'booking', 'SELECT, INSERT, DELETE')}

-- Wall-clock rules as the contract has them: a schedule is read and replaced as a whole.
CREATE TABLE schedules (
  company_id uuid NOT NULL,
  provider_id uuid NOT NULL,
  weekly jsonb NOT NULL,
  breaks jsonb NOT NULL,
  special_days jsonb NOT NULL,
  time_off jsonb NOT NULL,
  version integer NOT NULL,
  CONSTRAINT schedules_pkey PRIMARY KEY (company_id, provider_id),
  CONSTRAINT schedules_provider FOREIGN KEY (company_id, provider_id) REFERENCES providers (company_id, id)
);
${tenantTable('schedules', 'booking', 'SELECT, INSERT, UPDATE')}
`;
