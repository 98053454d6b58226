import { table, type Migration } from '@riserbo/privacy';

export const first: Migration = {
  id: '001-first',
  up: `
-- What retention has to know of a booking: its client, when it ends, whether it still counts. The highest
-- version wins.
${table(
  'client_bookings',
  { app: 'SELECT, INSERT, UPDATE, DELETE' },
  `
  booking_id uuid NOT NULL,
  client_id uuid NOT NULL,
  ends_at timestamptz NOT NULL,
  live boolean NOT NULL,
  version integer NOT NULL,
  CONSTRAINT client_bookings_pkey PRIMARY KEY (company_id, booking_id)`,
)}
CREATE INDEX client_bookings_by_client ON client_bookings (company_id, client_id, ends_at);

-- H1, B12: which record was merged into which. Resolved on read, so the order of events does not matter.
${table(
  'client_merges',
  { app: 'SELECT, INSERT' },
  `
  merged_id uuid NOT NULL,
  client_id uuid NOT NULL,
  CONSTRAINT client_merges_pkey PRIMARY KEY (company_id, merged_id, client_id)`,
)}
CREATE INDEX client_merges_by_client ON client_merges (company_id, client_id);
`,
  down: `DROP TABLE client_bookings, client_merges;`,
};
