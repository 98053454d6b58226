import { table, type Migration } from '@riserbo/privacy';
import { followClient } from '@riserbo/runtime';

/** D1: what merges of the office replaced, to undo them. */
export const merges: Migration = {
  id: '005-merges',
  up: `
${table(
  'client_merges',
  { app: 'SELECT, INSERT, UPDATE, DELETE', system: 'SELECT, DELETE' },
  `
  id uuid NOT NULL,
  client_id uuid NOT NULL,
  merged_id uuid NOT NULL,
  taken text[] NOT NULL,
  records bytea NOT NULL,
  merged_at timestamptz NOT NULL,
  CONSTRAINT client_merges_pkey PRIMARY KEY (company_id, id)`,
)}
CREATE INDEX client_merges_by_client ON client_merges (company_id, client_id, merged_at);
CREATE INDEX client_merges_by_age ON client_merges (merged_at);
${followClient('client_merges')}`,
  down: 'DROP TABLE client_merges;',
};
