import { tenantTable, type Migration } from '@riserbo/runtime';

/** H1, B12: which record was merged into which. Resolved on read, so the order of events does not matter. */
export const merges: Migration = {
  id: '002-merges',
  up: `
CREATE TABLE client_merges (
  company_id uuid NOT NULL,
  merged_id uuid NOT NULL,
  client_id uuid NOT NULL,
  CONSTRAINT client_merges_pkey PRIMARY KEY (company_id, merged_id, client_id)
);
CREATE INDEX client_merges_by_client ON client_merges (company_id, client_id);
${tenantTable('client_merges', 'retention', 'SELECT, INSERT')}
`,
  down: `DROP TABLE client_merges;`,
};
