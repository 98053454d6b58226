import { messagingTables } from '@riserbo/messaging';
import { auditTables } from '@riserbo/privacy';
import { runtimeTables, tenantTable, type Migration } from '@riserbo/runtime';

export const first: Migration = {
  id: '001-first',
  up: `
${runtimeTables('retention')}
${messagingTables('retention')}
${auditTables('retention')}

-- What retention has to know of a booking: whose it is, when it ends, whether it still counts. The highest version seen wins.
CREATE TABLE client_bookings (
  company_id uuid NOT NULL,
  booking_id uuid NOT NULL,
  client_id uuid NOT NULL,
  ends_at timestamptz NOT NULL,
  live boolean NOT NULL,
  version integer NOT NULL,
  CONSTRAINT client_bookings_pkey PRIMARY KEY (company_id, booking_id)
);
CREATE INDEX client_bookings_by_client ON client_bookings (company_id, client_id, ends_at);
${tenantTable('client_bookings', 'retention')}
`,
  down: `DROP SCHEMA public CASCADE; CREATE SCHEMA public;`,
};
