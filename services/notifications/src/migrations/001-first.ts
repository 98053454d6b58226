import { messagingTables } from '@riserbo/messaging';
import { auditTables } from '@riserbo/privacy';
import { runtimeTables, systemPolicy, tenantTable, type Migration } from '@riserbo/runtime';

export const first: Migration = {
  id: '001-first',
  up: `
${runtimeTables('notifications')}
${messagingTables('notifications')}
${auditTables('notifications')}

CREATE TABLE deliveries (
  company_id uuid NOT NULL,
  id uuid NOT NULL,
  event_id uuid NOT NULL,
  template text NOT NULL,
  purpose text NOT NULL CONSTRAINT deliveries_purpose CHECK (purpose IN ('security', 'booking', 'reminder', 'promotion')),
  channel text NOT NULL CONSTRAINT deliveries_channel CHECK (channel IN ('email')),
  state text NOT NULL CONSTRAINT deliveries_state CHECK (state IN ('queued', 'sending', 'sent', 'bounced', 'suppressed', 'skipped', 'failed')),
  reason text CONSTRAINT deliveries_reason CHECK (reason IN ('no_address', 'out_of_date', 'gave_up')),
  booking_id uuid,
  client_id uuid,
  letter_id uuid,
  attempts integer NOT NULL DEFAULT 0,
  due_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  sent_at timestamptz,
  CONSTRAINT deliveries_pkey PRIMARY KEY (company_id, id),
  -- one ledger row for one event, however often the event comes
  CONSTRAINT deliveries_once UNIQUE (company_id, event_id, template, channel)
);
CREATE INDEX deliveries_by_booking ON deliveries (company_id, booking_id);
CREATE INDEX deliveries_by_age ON deliveries (company_id, created_at, id);
-- what is still to be sent, over all companies: the sender's queue
CREATE INDEX deliveries_due ON deliveries (due_at) WHERE state IN ('queued', 'sending');
${tenantTable('deliveries', 'notifications', 'SELECT, INSERT, UPDATE')}
${systemPolicy('deliveries', 'notifications', 'SELECT, UPDATE')}
`,
  down: `DROP SCHEMA public CASCADE; CREATE SCHEMA public;`,
};
