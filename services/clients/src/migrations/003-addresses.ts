import { tenantTable, type Migration } from '@riserbo/runtime';

export const addresses: Migration = {
  id: '003-addresses',
  up: `
-- A record that joined another one: its id still leads to that one. The record itself is gone.
CREATE TABLE client_aliases (
  company_id uuid NOT NULL,
  merged_id uuid NOT NULL,
  client_id uuid NOT NULL,
  merged_at timestamptz NOT NULL,
  CONSTRAINT client_aliases_pkey PRIMARY KEY (company_id, merged_id),
  CONSTRAINT client_aliases_client FOREIGN KEY (company_id, client_id) REFERENCES clients (company_id, id) ON DELETE CASCADE
);
CREATE INDEX client_aliases_by_client ON client_aliases (company_id, client_id);
${tenantTable('client_aliases', 'clients')}
`,
  down: `DROP TABLE client_aliases;`,
};
