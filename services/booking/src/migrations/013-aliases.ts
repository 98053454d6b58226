import { tenantTable, type Migration } from '@riserbo/runtime';

/** Records of clients that joined another one (B12): news of two joins may overtake each other. */
export const aliases: Migration = {
  id: '013-aliases',
  up: `
CREATE TABLE client_aliases (
  company_id uuid NOT NULL,
  merged_id uuid NOT NULL,
  client_id uuid NOT NULL,
  CONSTRAINT client_aliases_pkey PRIMARY KEY (company_id, merged_id)
);
CREATE INDEX client_aliases_by_client ON client_aliases (company_id, client_id);
${tenantTable('client_aliases', 'booking', 'SELECT, INSERT, UPDATE')}
`,
  down: `DROP TABLE client_aliases;`,
};
