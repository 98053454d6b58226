import { table, type Migration } from '@riserbo/privacy';

/** D1: imports of clients, with their files while they are needed. */
export const imports: Migration = {
  id: '008-imports',
  up: `
${table(
  'client_imports',
  { app: 'SELECT, INSERT, UPDATE, DELETE', system: 'SELECT, DELETE' },
  `
  id uuid NOT NULL,
  format text NOT NULL CONSTRAINT client_imports_format CHECK (format IN ('csv', 'vcard')),
  state text NOT NULL CONSTRAINT client_imports_state CHECK (state IN ('open', 'running', 'done')),
  dry_run boolean NOT NULL,
  records integer NOT NULL,
  imported integer NOT NULL,
  refused integer NOT NULL,
  refusals jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT client_imports_pkey PRIMARY KEY (company_id, id)`,
)}
CREATE INDEX client_imports_running ON client_imports (company_id) WHERE state = 'running';
CREATE INDEX client_imports_by_age ON client_imports (created_at);
${table(
  'client_import_parts',
  { app: 'SELECT, INSERT, UPDATE, DELETE', system: 'SELECT, DELETE' },
  `
  import_id uuid NOT NULL,
  index integer NOT NULL,
  data bytea NOT NULL,
  CONSTRAINT client_import_parts_pkey PRIMARY KEY (company_id, import_id, index),
  CONSTRAINT client_import_parts_import FOREIGN KEY (company_id, import_id)
    REFERENCES client_imports (company_id, id) ON DELETE CASCADE`,
)}`,
  down: 'DROP TABLE client_import_parts, client_imports;',
};
