import type { Migration } from '@riserbo/runtime';

/** D1: sorts records at an address like the list, so that no plan reads all records of a company. */
export const search: Migration = {
  id: '004-search',
  up: `
DROP INDEX clients_by_email;
CREATE INDEX clients_by_email ON clients (company_id, email_key, created_at, id) WHERE status = 'lasting';
`,
  down: `
DROP INDEX clients_by_email;
CREATE INDEX clients_by_email ON clients (company_id, email_key) WHERE status = 'lasting';
`,
};
