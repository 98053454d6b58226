import { table, type Migration } from '@riserbo/privacy';

export const first: Migration = {
  id: '001-first',
  up: `
-- The only place that knows who a client is. A provisional row came with a booking that is not made yet; no
-- one can see it.
${table(
  'clients',
  { app: 'SELECT, INSERT, UPDATE, DELETE', system: 'SELECT, UPDATE, DELETE' },
  `
  id uuid NOT NULL,
  status text NOT NULL CONSTRAINT clients_status CHECK (status IN ('provisional', 'lasting')),
  name text NOT NULL,
  email text,
  -- lower case, to find by equality: patterns cannot use an index under row-level security
  email_key text,
  phone text,
  locale text NOT NULL CONSTRAINT clients_locale CHECK (locale IN ('en', 'it')),
  provisional_until timestamptz,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  -- C17, X107: the id of the oldest record at the address when this one was made
  counts_as uuid,
  -- G1: staff entered the contact details, or the mailbox was verified
  proven boolean NOT NULL DEFAULT false,
  CONSTRAINT clients_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT clients_provisional CHECK ((status = 'provisional') = (provisional_until IS NOT NULL))`,
)}
CREATE INDEX clients_by_age ON clients (company_id, created_at, id) WHERE status = 'lasting';
-- D1: sorted as the list is; also provisional rows, since two who book at one address at once are one person
CREATE INDEX clients_by_email ON clients (company_id, email_key, created_at, id);
CREATE INDEX clients_orphans ON clients (provisional_until) WHERE status = 'provisional';

-- B12: records that were merged into another one. The merged record itself is deleted.
${table(
  'client_aliases',
  { app: 'SELECT, INSERT, UPDATE, DELETE' },
  `
  merged_id uuid NOT NULL,
  client_id uuid NOT NULL,
  merged_at timestamptz NOT NULL,
  CONSTRAINT client_aliases_pkey PRIMARY KEY (company_id, merged_id),
  CONSTRAINT client_aliases_client FOREIGN KEY (company_id, client_id)
    REFERENCES clients (company_id, id) ON DELETE CASCADE`,
)}
CREATE INDEX client_aliases_by_client ON client_aliases (company_id, client_id);

-- E1: policies a company asks people to accept when booking
${table(
  'policy_drafts',
  { app: 'SELECT, INSERT, UPDATE' },
  `
  kind text NOT NULL CONSTRAINT policy_drafts_kind CHECK (kind IN ('terms', 'privacy', 'cancellation')),
  locale text NOT NULL CONSTRAINT policy_drafts_locale CHECK (locale IN ('en', 'it')),
  text text NOT NULL,
  version integer NOT NULL,
  -- X108: rendered once, on writing
  html text NOT NULL,
  html_hash text NOT NULL,
  CONSTRAINT policy_drafts_pkey PRIMARY KEY (company_id, kind, locale)`,
)}
-- immutable: bookings name the version that was accepted
${table(
  'policies',
  { app: 'SELECT, INSERT' },
  `
  id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT policies_kind CHECK (kind IN ('terms', 'privacy', 'cancellation')),
  locale text NOT NULL CONSTRAINT policies_locale CHECK (locale IN ('en', 'it')),
  number integer NOT NULL,
  text text NOT NULL,
  hash text NOT NULL,
  published_at timestamptz NOT NULL,
  html text NOT NULL,
  html_hash text NOT NULL,
  CONSTRAINT policies_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT policies_number UNIQUE (company_id, kind, locale, number)`,
)}
CREATE INDEX policies_by_age ON policies (company_id, published_at, id);
`,
  down: `DROP TABLE client_aliases, clients, policies, policy_drafts;`,
};
