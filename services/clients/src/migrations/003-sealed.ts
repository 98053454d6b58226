import { table, type Migration } from '@riserbo/privacy';

/**
 * D9: direct identifiers are ciphertext, which SQL cannot write. Rows from before wait in `unsealed_clients`
 * until the service seals them, before it answers its first call. `down` cannot open what was sealed.
 */
export const sealed: Migration = {
  id: '003-sealed',
  serves: '003-sealed',
  up: `
${table(
  'company_keys',
  { app: 'SELECT, INSERT, UPDATE, DELETE', system: 'SELECT' },
  `
  key_id integer NOT NULL,
  purpose text NOT NULL CONSTRAINT company_keys_purpose CHECK (purpose IN ('seal', 'lookup')),
  wrapped bytea NOT NULL,
  active_from timestamptz NOT NULL,
  swept_to uuid,
  swept_at timestamptz,
  CONSTRAINT company_keys_pkey PRIMARY KEY (company_id, key_id)`,
)}
CREATE INDEX company_keys_to_sweep ON company_keys (company_id, key_id) WHERE swept_at IS NULL;
${table(
  'unsealed_clients',
  { app: 'SELECT, UPDATE, DELETE', system: 'SELECT' },
  `
  id uuid NOT NULL,
  name text NOT NULL,
  email text,
  phone text,
  CONSTRAINT unsealed_clients_pkey PRIMARY KEY (company_id, id)`,
)}
ALTER TABLE clients NO FORCE ROW LEVEL SECURITY;
ALTER TABLE unsealed_clients NO FORCE ROW LEVEL SECURITY;
INSERT INTO unsealed_clients (company_id, id, name, email, phone)
  SELECT company_id, id, name, email, phone FROM clients;
ALTER TABLE clients FORCE ROW LEVEL SECURITY;
ALTER TABLE unsealed_clients FORCE ROW LEVEL SECURITY;

DROP INDEX clients_by_email;
-- one command, so that the table is written once more and its old file, with the plain text, is deleted
ALTER TABLE clients
  DROP COLUMN email_key,
  ALTER COLUMN name TYPE bytea USING ''::bytea,
  ALTER COLUMN email TYPE bytea USING CASE WHEN email IS NOT NULL THEN ''::bytea END,
  ALTER COLUMN phone TYPE bytea USING CASE WHEN phone IS NOT NULL THEN ''::bytea END,
  ADD COLUMN email_token bytea,
  ADD COLUMN phone_token bytea,
  ADD COLUMN notes bytea,
  ADD COLUMN time_zone text,
  -- D8: channel, hours and neutral sender that the client asked for, and where messages go instead
  ADD COLUMN messaging jsonb,
  ADD COLUMN message_email bytea,
  ADD COLUMN message_phone bytea;
-- D1: sorted as the list is; also provisional rows, since two who book at one address at once are one person
CREATE INDEX clients_by_email ON clients (company_id, email_token, created_at, id);
CREATE INDEX clients_by_phone ON clients (company_id, phone_token, created_at, id) WHERE status = 'lasting';
`,
  down: `
DROP INDEX clients_by_email, clients_by_phone;
ALTER TABLE clients
  ALTER COLUMN name TYPE text USING '',
  ALTER COLUMN email TYPE text USING NULL,
  ALTER COLUMN phone TYPE text USING NULL,
  DROP COLUMN email_token, DROP COLUMN phone_token, DROP COLUMN notes, DROP COLUMN time_zone,
  DROP COLUMN messaging, DROP COLUMN message_email, DROP COLUMN message_phone,
  ADD COLUMN email_key text;
CREATE INDEX clients_by_email ON clients (company_id, email_key, created_at, id);
DROP TABLE unsealed_clients, company_keys;`,
};
