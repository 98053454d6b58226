import { table, type Migration } from '@riserbo/privacy';

export const consents: Migration = {
  id: '006-consents',
  up: `
-- E2: acts of consent and withdrawal, never changed; the latest of a purpose is true. Rows keep the id under
-- which they were written, and are read by all ids of a person.
${table(
  'consents',
  { app: 'SELECT, INSERT' },
  `
  id uuid NOT NULL,
  client_id uuid NOT NULL,
  purpose text NOT NULL CONSTRAINT consents_purpose
    CHECK (purpose IN ('booking', 'health_data', 'promotions', 'message_detail')),
  given boolean NOT NULL,
  policy_id uuid NOT NULL,
  number integer NOT NULL,
  hash text NOT NULL,
  locale text NOT NULL CONSTRAINT consents_locale CHECK (locale IN ('en', 'it')),
  method text NOT NULL CONSTRAINT consents_method CHECK (method IN ('account', 'desk')),
  recorded_by uuid,
  at timestamptz NOT NULL,
  CONSTRAINT consents_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT consents_recorded CHECK ((method = 'desk') = (recorded_by IS NOT NULL))`,
)}
CREATE INDEX consents_by_client ON consents (company_id, client_id, purpose, at);
-- E1: whether consents to earlier versions still count
ALTER TABLE policies ADD COLUMN asks_again boolean NOT NULL DEFAULT true;

-- D3: clients whose data is stored and not used; the row stays when the restriction is lifted
${table(
  'restrictions',
  { app: 'SELECT, INSERT, UPDATE' },
  `
  client_id uuid NOT NULL,
  reason text NOT NULL CONSTRAINT restrictions_reason
    CHECK (reason IN ('accuracy_contested', 'unlawful', 'legal_claims', 'objection', 'erasure')),
  since timestamptz NOT NULL,
  until timestamptz,
  set_by uuid,
  version integer NOT NULL,
  CONSTRAINT restrictions_pkey PRIMARY KEY (company_id, client_id)`,
)}
CREATE INDEX restrictions_by_age ON restrictions (company_id, since, client_id) WHERE until IS NULL;
`,
  down: `DROP TABLE restrictions, consents; ALTER TABLE policies DROP COLUMN asks_again;`,
};
