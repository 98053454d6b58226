import { table, type Migration } from '@riserbo/privacy';
import { followClient, moveAliases } from '@riserbo/runtime';

/** H1, B12: merges of clients are a table of the runtime, and the database resolves them in bookings. */
export const formerClients: Migration = {
  id: '002-former-clients',
  serves: '002-former-clients',
  up: `${moveAliases('client_merges')}${followClient('client_bookings')}
ALTER TABLE client_bookings NO FORCE ROW LEVEL SECURITY;
UPDATE client_bookings SET client_id = client_id;
ALTER TABLE client_bookings FORCE ROW LEVEL SECURITY;`,
  down: `
DROP TRIGGER client_bookings_follow_client ON client_bookings;
${table(
  'client_merges',
  { app: 'SELECT, INSERT' },
  `
  merged_id uuid NOT NULL,
  client_id uuid NOT NULL,
  CONSTRAINT client_merges_pkey PRIMARY KEY (company_id, merged_id, client_id)`,
)}
CREATE INDEX client_merges_by_client ON client_merges (company_id, client_id);`,
};
