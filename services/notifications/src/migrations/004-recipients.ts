import { lookupFunction, table, type Migration } from '@riserbo/privacy';

const reasons = (list: string[]) => `reason IN (${list.map((each) => `'${each}'`).join(', ')})`;
const before = ['no_address', 'out_of_date', 'gave_up', 'late', 'quiet_hours', 'outcome_unknown'];

/** G3: what recipients stopped, and the links with which they do it. */
export const recipients: Migration = {
  id: '004-recipients',
  up: `
ALTER TABLE deliveries
  ADD COLUMN answered_at timestamptz,
  DROP CONSTRAINT deliveries_reason,
  ADD CONSTRAINT deliveries_reason
    CHECK (${reasons([...before, 'unsubscribed', 'undeliverable', 'other_channel'])});
CREATE INDEX deliveries_unanswered ON deliveries (company_id, starts_at, id)
  WHERE template = 'booking_attendance' AND state = 'sent' AND answered_at IS NULL;
${table(
  'address_peppers',
  { app: 'SELECT, INSERT' },
  `
  pepper bytea NOT NULL,
  CONSTRAINT address_peppers_pkey PRIMARY KEY (company_id)`,
)}
${table(
  'suppressions',
  { app: 'SELECT, INSERT, DELETE' },
  `
  address_key bytea NOT NULL,
  channel text NOT NULL CONSTRAINT suppressions_channel CHECK (channel IN ('email', 'sms')),
  purpose text NOT NULL CONSTRAINT suppressions_purpose CHECK (purpose IN ('booking', 'reminder', 'promotion')),
  list text NOT NULL CONSTRAINT suppressions_list CHECK (list IN ('consent', 'delivery')),
  created_at timestamptz NOT NULL,
  CONSTRAINT suppressions_pkey PRIMARY KEY (company_id, address_key, channel, purpose, list)`,
)}
${table(
  'message_links',
  { app: 'SELECT, INSERT', system: 'SELECT, DELETE' },
  `
  token_hash bytea NOT NULL,
  delivery_id uuid NOT NULL,
  client_id uuid,
  address_key bytea NOT NULL,
  locale text NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT message_links_pkey PRIMARY KEY (company_id, token_hash)`,
)}

CREATE INDEX message_links_by_token ON message_links (token_hash);
CREATE INDEX message_links_by_age ON message_links (created_at);
${lookupFunction({
  name: 'company_by_message_link',
  args: 'wanted bytea',
  table: 'message_links',
  body: 'SELECT company_id FROM message_links WHERE token_hash = wanted',
})}`,
  down: `
DROP FUNCTION company_by_message_link;
DROP TABLE message_links, suppressions, address_peppers;
DROP INDEX deliveries_unanswered;
ALTER TABLE deliveries NO FORCE ROW LEVEL SECURITY;
UPDATE deliveries SET reason = 'out_of_date' WHERE NOT (${reasons(before)});
ALTER TABLE deliveries
  FORCE ROW LEVEL SECURITY,
  DROP COLUMN answered_at,
  DROP CONSTRAINT deliveries_reason,
  ADD CONSTRAINT deliveries_reason CHECK (${reasons(before)});`,
};
