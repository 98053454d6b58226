import { tenantTable, type Migration } from '@riserbo/runtime';

/** Policies a company asks people to accept when booking (E1). */
export const policies: Migration = {
  id: '002-policies',
  up: `
CREATE TABLE policy_drafts (
  company_id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT policy_drafts_kind CHECK (kind IN ('terms', 'privacy', 'cancellation')),
  locale text NOT NULL CONSTRAINT policy_drafts_locale CHECK (locale IN ('en', 'it')),
  text text NOT NULL,
  version integer NOT NULL,
  CONSTRAINT policy_drafts_pkey PRIMARY KEY (company_id, kind, locale)
);
${tenantTable('policy_drafts', 'clients', 'SELECT, INSERT, UPDATE')}

-- never changed and never removed: bookings name the version that was accepted
CREATE TABLE policies (
  company_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT policies_kind CHECK (kind IN ('terms', 'privacy', 'cancellation')),
  locale text NOT NULL CONSTRAINT policies_locale CHECK (locale IN ('en', 'it')),
  number integer NOT NULL,
  text text NOT NULL,
  hash text NOT NULL,
  published_at timestamptz NOT NULL,
  CONSTRAINT policies_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT policies_number UNIQUE (company_id, kind, locale, number)
);
CREATE INDEX policies_by_age ON policies (company_id, published_at, id);
${tenantTable('policies', 'clients', 'SELECT, INSERT')}
`,
  down: `DROP TABLE policies; DROP TABLE policy_drafts;`,
};
