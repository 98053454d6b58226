import { messagingTables } from '@riserbo/messaging';
import { auditTables } from '@riserbo/privacy';
import { runtimeTables, systemPolicy, tenantTable, type Migration } from '@riserbo/runtime';

export const first: Migration = {
  id: '001-first',
  up: `
${runtimeTables('clients')}
${messagingTables('clients')}
${auditTables('clients')}

-- The only place that knows who a client is. A provisional row was left with a booking that is not made yet; nobody can see it.
CREATE TABLE clients (
  company_id uuid NOT NULL,
  id uuid NOT NULL,
  status text NOT NULL CONSTRAINT clients_status CHECK (status IN ('provisional', 'lasting')),
  name text NOT NULL,
  email text,
  -- lower case, for finding by equality: patterns do not reach an index under row-level security
  email_key text,
  phone text,
  locale text NOT NULL CONSTRAINT clients_locale CHECK (locale IN ('en', 'it')),
  provisional_until timestamptz,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT clients_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT clients_provisional CHECK ((status = 'provisional') = (provisional_until IS NOT NULL))
);
CREATE INDEX clients_by_age ON clients (company_id, created_at, id) WHERE status = 'lasting';
CREATE INDEX clients_by_email ON clients (company_id, email_key) WHERE status = 'lasting';
CREATE INDEX clients_orphans ON clients (provisional_until) WHERE status = 'provisional';
${tenantTable('clients', 'clients')}
${systemPolicy('clients', 'clients', 'SELECT, UPDATE, DELETE')}
`,
  down: `DROP SCHEMA public CASCADE; CREATE SCHEMA public;`,
};
