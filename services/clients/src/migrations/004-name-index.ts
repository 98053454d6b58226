import { table, type Migration } from '@riserbo/privacy';

/** D9: the sealed index of names, and a trigger that notes which names it does not have yet. */
export const nameIndex: Migration = {
  id: '004-name-index',
  up: `
${table(
  'name_trees',
  { app: 'SELECT, INSERT, UPDATE, DELETE' },
  `
  root uuid,
  normaliser integer NOT NULL,
  CONSTRAINT name_trees_pkey PRIMARY KEY (company_id)`,
)}
${table(
  'name_pages',
  { app: 'SELECT, INSERT, DELETE' },
  `
  page uuid NOT NULL,
  sealed bytea NOT NULL CONSTRAINT name_pages_size CHECK (octet_length(sealed) <= 4000),
  CONSTRAINT name_pages_pkey PRIMARY KEY (company_id, page)`,
)}
-- within the row: out of line, each page would take two reads
ALTER TABLE name_pages ALTER sealed SET STORAGE PLAIN;
${table(
  'names_pending',
  { app: 'SELECT, INSERT, UPDATE, DELETE', system: 'SELECT, INSERT, UPDATE' },
  `
  client_id uuid NOT NULL,
  -- the name that the index has, sealed for the client's row
  former bytea,
  CONSTRAINT names_pending_pkey PRIMARY KEY (company_id, client_id)`,
)}
-- A client noted already keeps the name that the index has. The update waits for a worker that has the row:
-- that worker read the name before this one.
CREATE FUNCTION note_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO names_pending (company_id, client_id, former)
  VALUES (coalesce(NEW.company_id, OLD.company_id), coalesce(NEW.id, OLD.id),
    CASE WHEN OLD.status = 'lasting' THEN OLD.name END)
  ON CONFLICT ON CONSTRAINT names_pending_pkey DO UPDATE SET client_id = excluded.client_id;
  RETURN NULL;
END $$;
CREATE TRIGGER clients_note_insert AFTER INSERT ON clients
  FOR EACH ROW WHEN (NEW.status = 'lasting') EXECUTE FUNCTION note_name();
-- a rotation seals the same name again, and says so
CREATE TRIGGER clients_note_update AFTER UPDATE ON clients
  FOR EACH ROW WHEN ((NEW.name IS DISTINCT FROM OLD.name OR NEW.status <> OLD.status)
    AND current_setting('app.same_names', true) IS DISTINCT FROM 'on') EXECUTE FUNCTION note_name();
CREATE TRIGGER clients_note_delete AFTER DELETE ON clients
  FOR EACH ROW WHEN (OLD.status = 'lasting') EXECUTE FUNCTION note_name();

ALTER TABLE clients NO FORCE ROW LEVEL SECURITY;
ALTER TABLE names_pending NO FORCE ROW LEVEL SECURITY;
INSERT INTO names_pending (company_id, client_id) SELECT company_id, id FROM clients WHERE status = 'lasting';
ALTER TABLE clients FORCE ROW LEVEL SECURITY;
ALTER TABLE names_pending FORCE ROW LEVEL SECURITY;
`,
  down: `
DROP TRIGGER clients_note_insert ON clients;
DROP TRIGGER clients_note_update ON clients;
DROP TRIGGER clients_note_delete ON clients;
DROP FUNCTION note_name;
DROP TABLE name_trees, name_pages, names_pending;`,
};
