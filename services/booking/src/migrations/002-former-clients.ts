import { table, type Migration } from '@riserbo/privacy';
import { followClient, moveAliases } from '@riserbo/runtime';

/** B12: aliases of clients are a table of the runtime, and the database resolves them in bookings. */
export const formerClients: Migration = {
  id: '002-former-clients',
  serves: '002-former-clients',
  up: `${moveAliases('client_aliases')}${followClient('bookings')}`,
  down: `
DROP TRIGGER bookings_follow_client ON bookings;
${table(
  'client_aliases',
  { app: 'SELECT, INSERT, UPDATE' },
  `
  merged_id uuid NOT NULL,
  client_id uuid NOT NULL,
  CONSTRAINT client_aliases_pkey PRIMARY KEY (company_id, merged_id)`,
)}
CREATE INDEX client_aliases_by_client ON client_aliases (company_id, client_id);`,
};
