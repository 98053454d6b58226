import { table } from '@riserbo/privacy';

/** What can be booked, and which rooms and devices it needs (C1). */
export const catalogTables = `
${table(
  'categories',
  { app: 'SELECT, INSERT, UPDATE' },
  `
  id uuid NOT NULL,
  name text NOT NULL,
  -- the order on a page; equal ones by id
  position integer NOT NULL,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT categories_pkey PRIMARY KEY (company_id, id)`,
)}
CREATE INDEX categories_by_position ON categories (company_id, position, id);
${table(
  'services',
  { app: 'SELECT, INSERT, UPDATE' },
  `
  id uuid NOT NULL,
  name text NOT NULL,
  duration_minutes integer NOT NULL
    CONSTRAINT services_duration CHECK (duration_minutes BETWEEN 1 AND 1440),
  buffer_before_minutes integer NOT NULL
    CONSTRAINT services_buffer_before CHECK (buffer_before_minutes BETWEEN 0 AND 480),
  buffer_after_minutes integer NOT NULL
    CONSTRAINT services_buffer_after CHECK (buffer_after_minutes BETWEEN 0 AND 480),
  grid_minutes integer NOT NULL CONSTRAINT services_grid CHECK (grid_minutes BETWEEN 5 AND 1440),
  minimum_notice_minutes integer NOT NULL CONSTRAINT services_notice CHECK (minimum_notice_minutes >= 0),
  horizon_days integer NOT NULL CONSTRAINT services_horizon CHECK (horizon_days BETWEEN 1 AND 730),
  daily_limit integer CONSTRAINT services_daily_limit CHECK (daily_limit >= 1),
  cancel_cutoff_minutes integer NOT NULL CONSTRAINT services_cancel_cutoff CHECK (cancel_cutoff_minutes >= 0),
  reschedule_cutoff_minutes integer NOT NULL
    CONSTRAINT services_reschedule_cutoff CHECK (reschedule_cutoff_minutes >= 0),
  price_currency text,
  -- up to 10^12 in the minor unit
  price_amount bigint,
  colour text NOT NULL,
  active boolean NOT NULL,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  category_id uuid,
  description text,
  visibility text NOT NULL DEFAULT 'public'
    CONSTRAINT services_visibility CHECK (visibility IN ('public', 'link', 'internal')),
  -- part of the secret link; increasing it invalidates older links
  link_round integer NOT NULL DEFAULT 1,
  confirmation text NOT NULL DEFAULT 'automatic'
    CONSTRAINT services_confirmation CHECK (confirmation IN ('automatic', 'by_office')),
  -- weekly hours in the provider's time zone; null: the provider's hours
  hours jsonb,
  -- how a provider is chosen when a booking names none
  choice text NOT NULL DEFAULT 'least_busy'
    CONSTRAINT services_choice CHECK (choice IN ('least_busy', 'round_robin', 'priority')),
  capacity integer NOT NULL DEFAULT 1 CONSTRAINT services_capacity CHECK (capacity BETWEEN 1 AND 500),
  -- C3: starts count from the opening or from the full hour
  grid_from text NOT NULL CONSTRAINT services_grid_from CHECK (grid_from IN ('opening', 'hour')),
  CONSTRAINT services_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT services_price CHECK ((price_amount IS NULL) = (price_currency IS NULL) AND price_amount >= 0),
  CONSTRAINT services_category FOREIGN KEY (company_id, category_id) REFERENCES categories (company_id, id)`,
)}
CREATE INDEX services_by_name ON services (company_id, name, id);

-- Anything that can be in one place at a time. Claims are made on resources.
${table(
  'resources',
  { app: 'SELECT, INSERT' },
  `
  id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT resources_kind CHECK (kind IN ('provider', 'room', 'device')),
  created_at timestamptz NOT NULL,
  CONSTRAINT resources_pkey PRIMARY KEY (company_id, id)`,
)}
-- A room or device is the resource with the same id, like a provider. Never deleted, because claims refer
-- to it.
${table(
  'facilities',
  { app: 'SELECT, INSERT, UPDATE' },
  `
  id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT facilities_kind CHECK (kind IN ('room', 'device')),
  name text NOT NULL,
  active boolean NOT NULL,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT facilities_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT facilities_resource FOREIGN KEY (company_id, id) REFERENCES resources (company_id, id)`,
)}
CREATE INDEX facilities_by_name ON facilities (company_id, name, id);

-- A booking of the service takes \`needed\` of these resources: the first free ones, in this order.
${table(
  'requirements',
  { app: 'SELECT, INSERT, DELETE' },
  `
  service_id uuid NOT NULL,
  ordinal integer NOT NULL,
  needed integer NOT NULL,
  resource_ids uuid[] NOT NULL,
  CONSTRAINT requirements_pkey PRIMARY KEY (company_id, service_id, ordinal),
  CONSTRAINT requirements_service FOREIGN KEY (company_id, service_id) REFERENCES services (company_id, id),
  CONSTRAINT requirements_possible CHECK (needed BETWEEN 1 AND cardinality(resource_ids))`,
)}
`;
