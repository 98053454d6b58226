import type { Migration } from '@riserbo/runtime';

/** Which records are one person (C17, X107), and whether the contact details are verified (G1). */
export const persons: Migration = {
  id: '050-persons',
  up: `
ALTER TABLE clients
  -- the id of the oldest record at the address when this one was made
  ADD COLUMN counts_as uuid,
  -- staff entered the name and address, or the mailbox was proven
  ADD COLUMN proven boolean NOT NULL DEFAULT false;
ALTER TABLE clients NO FORCE ROW LEVEL SECURITY;
UPDATE clients SET counts_as = person.id FROM (
  SELECT company_id, id AS of, first_value(id) OVER (PARTITION BY company_id, coalesce(email_key, id::text) ORDER BY created_at, id) AS id
  FROM clients) AS person
WHERE clients.company_id = person.company_id AND clients.id = person.of;
ALTER TABLE clients FORCE ROW LEVEL SECURITY;
-- also what was left and not booked with yet: two who book at one address at once are one person
DROP INDEX clients_by_email;
CREATE INDEX clients_by_email ON clients (company_id, email_key, created_at, id);
`,
  down: `
DROP INDEX clients_by_email;
CREATE INDEX clients_by_email ON clients (company_id, email_key, created_at, id) WHERE status = 'lasting';
ALTER TABLE clients DROP COLUMN proven, DROP COLUMN counts_as;
`,
};
