import { systemTable, table, type Migration } from '@riserbo/privacy';

const before = [
  ...['no_address', 'out_of_date', 'gave_up', 'late', 'quiet_hours', 'outcome_unknown'],
  ...['unsubscribed', 'undeliverable', 'other_channel', 'restricted', 'no_consent', 'stopped'],
];
const added = ['number_unconfirmed', 'country_not_allowed', 'sms_limit'];
const among = (list: readonly string[]) => `reason IN (${list.map((each) => `'${each}'`).join(', ')})`;
const reasons = (list: readonly string[]) => `
ALTER TABLE deliveries
  DROP CONSTRAINT deliveries_reason, ADD CONSTRAINT deliveries_reason CHECK (${among(list)});`;
const channels = (list: string) => `
ALTER TABLE deliveries
  DROP CONSTRAINT deliveries_channel, ADD CONSTRAINT deliveries_channel CHECK (channel IN (${list}));`;

/** G1, G10: messages by SMS, and what their recipients answer. */
export const sms: Migration = {
  id: '009-sms',
  up: `
ALTER TABLE deliveries ADD COLUMN delivered_at timestamptz, ADD COLUMN segments integer;
${channels(`'email', 'sms'`)}${reasons([...before, ...added])}
ALTER TABLE message_settings
  ADD COLUMN sms jsonb NOT NULL DEFAULT '{"booking": "on_request", "reminder": "on_request", "countries": []}';
ALTER TABLE message_links ADD COLUMN number_key bytea;
CREATE INDEX message_links_by_number ON message_links (number_key, created_at) WHERE number_key IS NOT NULL;
${table(
  'sms_numbers',
  { app: 'SELECT, INSERT, UPDATE' },
  `
  address_key bytea NOT NULL,
  asked_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  CONSTRAINT sms_numbers_pkey PRIMARY KEY (company_id, address_key)`,
)}
${table(
  'message_replies',
  { app: 'SELECT, INSERT, UPDATE, DELETE', system: 'SELECT, DELETE' },
  `
  id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT message_replies_kind
    CHECK (kind IN ('not_coming', 'stop_or_cancel', 'stop_unclear', 'other')),
  client_id uuid,
  booking_id uuid,
  received_at timestamptz NOT NULL,
  done_at timestamptz,
  CONSTRAINT message_replies_pkey PRIMARY KEY (company_id, id)`,
)}
CREATE INDEX message_replies_by_age ON message_replies (company_id, received_at, id);
CREATE INDEX message_replies_old ON message_replies (received_at);
-- what one number, company or installation got in a day (UTC), and the secret for hashes of numbers
${systemTable(
  'sms_counts',
  'SELECT, INSERT, UPDATE, DELETE',
  `
  day date NOT NULL,
  scope text NOT NULL CONSTRAINT sms_counts_scope CHECK (scope IN ('number', 'company', 'installation')),
  mark bytea NOT NULL,
  count integer NOT NULL,
  CONSTRAINT sms_counts_pkey PRIMARY KEY (day, scope, mark)`,
)}
${systemTable(
  'sms_pepper',
  'SELECT, INSERT',
  `
  id integer NOT NULL CONSTRAINT sms_pepper_one CHECK (id = 1),
  pepper bytea NOT NULL,
  CONSTRAINT sms_pepper_pkey PRIMARY KEY (id)`,
)}`,
  down: `
DROP TABLE sms_pepper, sms_counts, message_replies, sms_numbers;
DROP INDEX message_links_by_number;
ALTER TABLE message_links DROP COLUMN number_key;
ALTER TABLE message_settings DROP COLUMN sms;
ALTER TABLE deliveries NO FORCE ROW LEVEL SECURITY;
DELETE FROM deliveries WHERE channel = 'sms';
UPDATE deliveries SET reason = 'other_channel' WHERE NOT (${among(before)});
ALTER TABLE deliveries FORCE ROW LEVEL SECURITY, DROP COLUMN delivered_at, DROP COLUMN segments;
${channels(`'email'`)}${reasons(before)}`,
};
