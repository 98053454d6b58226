import { systemTable, table, type Migration } from '@riserbo/privacy';

export const first: Migration = {
  id: '001-first',
  up: `
${table(
  'deliveries',
  { app: 'SELECT, INSERT, UPDATE', system: 'SELECT, UPDATE' },
  `
  id uuid NOT NULL,
  event_id uuid NOT NULL,
  template text NOT NULL,
  purpose text NOT NULL
    CONSTRAINT deliveries_purpose CHECK (purpose IN ('security', 'booking', 'reminder', 'promotion')),
  channel text NOT NULL CONSTRAINT deliveries_channel CHECK (channel IN ('email')),
  state text NOT NULL CONSTRAINT deliveries_state
    CHECK (state IN ('queued', 'sending', 'sent', 'bounced', 'suppressed', 'skipped', 'failed')),
  reason text CONSTRAINT deliveries_reason CHECK (reason IN ('no_address', 'out_of_date', 'gave_up')),
  booking_id uuid,
  client_id uuid,
  letter_id uuid,
  attempts integer NOT NULL DEFAULT 0,
  due_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  sent_at timestamptz,
  CONSTRAINT deliveries_pkey PRIMARY KEY (company_id, id),
  -- one row per event, however often the event comes
  CONSTRAINT deliveries_once UNIQUE (company_id, event_id, template, channel)`,
)}
CREATE INDEX deliveries_by_booking ON deliveries (company_id, booking_id);
CREATE INDEX deliveries_by_age ON deliveries (company_id, created_at, id);
-- the sender's queue, across companies
CREATE INDEX deliveries_due ON deliveries (due_at) WHERE state IN ('queued', 'sending');

-- X107: mails per unverified address, across companies
${systemTable(
  'mail_windows',
  'SELECT, INSERT, DELETE',
  `
  starts_at timestamptz NOT NULL,
  secret bytea NOT NULL,
  CONSTRAINT mail_windows_pkey PRIMARY KEY (starts_at)`,
)}
${systemTable(
  'mail_counts',
  'SELECT, INSERT, UPDATE, DELETE',
  `
  starts_at timestamptz NOT NULL,
  mark bytea NOT NULL,
  count integer NOT NULL,
  CONSTRAINT mail_counts_pkey PRIMARY KEY (starts_at, mark),
  CONSTRAINT mail_counts_window FOREIGN KEY (starts_at)
    REFERENCES mail_windows (starts_at) ON DELETE CASCADE`,
)}
-- G4: features a company has on, as last reported by auth, so that the final check and the mark are one
-- statement
${table(
  'company_features',
  { app: 'SELECT, INSERT, UPDATE' },
  `
  features text[] NOT NULL,
  version integer NOT NULL,
  CONSTRAINT company_features_pkey PRIMARY KEY (company_id)`,
)}
`,
  down: `DROP TABLE deliveries, mail_counts, mail_windows, company_features;`,
};
