import { table, type Migration } from '@riserbo/privacy';

/**
 * The name of the lock on a client id: shared by those who write rows of the client, exclusive for a merge.
 */
export const lockName = (companyId: string, clientId: string): string =>
  `hashtextextended('client ' || ${companyId} || ' ' || ${clientId}, 0)`;

/** B12: which record a merged one became, and a trigger for tables that name clients. */
export const formerClients: Migration = {
  id: '002-former-clients',
  up: `
${table(
  'former_clients',
  { app: 'SELECT, INSERT, UPDATE, DELETE' },
  `
  former_id uuid NOT NULL,
  client_id uuid NOT NULL,
  CONSTRAINT former_clients_pkey PRIMARY KEY (company_id, former_id)`,
)}
CREATE INDEX former_clients_by_client ON former_clients (company_id, client_id);

-- Writes the surviving record in place of a merged one. Each statement of the function sees what committed
-- before it began, so after the lock it sees the merge that held it; a merge waits for it in turn.
CREATE FUNCTION follow_client() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE next uuid;
BEGIN
  FOR hop IN 1..100 LOOP
    EXIT WHEN NEW.client_id IS NULL;
    PERFORM pg_advisory_xact_lock_shared(${lockName('NEW.company_id', 'NEW.client_id')});
    SELECT client_id INTO next FROM former_clients WHERE company_id = NEW.company_id AND former_id = NEW.client_id;
    EXIT WHEN next IS NULL;
    NEW.client_id := next;
  END LOOP;
  RETURN NEW;
END $$;
${followClient('former_clients')}`,
  down: `DROP TABLE former_clients; DROP FUNCTION follow_client;`,
};

/** SQL: rows of the table name the surviving record in `client_id`, whatever is written. */
export function followClient(name: string): string {
  return `
CREATE TRIGGER ${name}_follow_client BEFORE INSERT OR UPDATE OF client_id ON ${name}
  FOR EACH ROW EXECUTE FUNCTION follow_client();`;
}

/** SQL: takes over a service's own table of aliases (`merged_id`, `client_id`), whose rows are resolved. */
export function moveAliases(from: string): string {
  return `
ALTER TABLE ${from} NO FORCE ROW LEVEL SECURITY;
ALTER TABLE former_clients NO FORCE ROW LEVEL SECURITY;
INSERT INTO former_clients (company_id, former_id, client_id)
  SELECT DISTINCT ON (company_id, merged_id) company_id, merged_id, client_id FROM ${from}
  ON CONFLICT DO NOTHING;
UPDATE former_clients SET client_id = client_id;
ALTER TABLE former_clients FORCE ROW LEVEL SECURITY;
DROP TABLE ${from};`;
}
