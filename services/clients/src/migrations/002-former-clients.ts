import { table, type Migration } from '@riserbo/privacy';
import { moveAliases } from '@riserbo/runtime';

/** B12: aliases of clients are a table of the runtime. */
export const formerClients: Migration = {
  id: '002-former-clients',
  serves: '002-former-clients',
  up: moveAliases('client_aliases'),
  down: `
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
CREATE INDEX client_aliases_by_client ON client_aliases (company_id, client_id);`,
};
