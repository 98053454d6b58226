import { tenantTable, type Migration } from '@riserbo/runtime';

export const subscribers: Migration = {
  id: '008-subscribers',
  up: `
-- C15: programs outside that hear a company's booking events. Their way to the bus is the server's matter; here is the key with which they look
-- up what an id stands for.
CREATE TABLE subscribers (
  company_id uuid NOT NULL CONSTRAINT subscribers_company REFERENCES companies,
  id uuid NOT NULL,
  name text NOT NULL,
  key_hash bytea NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT subscribers_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT subscribers_name UNIQUE (company_id, name)
);
${tenantTable('subscribers', 'auth', 'SELECT, INSERT, DELETE')}
`,
  down: `DROP TABLE subscribers;`,
};
