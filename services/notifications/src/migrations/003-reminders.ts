import { table, type Migration } from '@riserbo/privacy';

const reasons = (list: string[]) => `reason IN (${list.map((each) => `'${each}'`).join(', ')})`;
const before = ['no_address', 'out_of_date', 'gave_up'];

/** G5: reminders wait in the delivery log until they are due. */
export const reminders: Migration = {
  id: '003-reminders',
  up: `
ALTER TABLE deliveries
  ADD COLUMN booking_version integer,
  ADD COLUMN starts_at timestamptz,
  ADD COLUMN offset_minutes integer,
  ADD COLUMN previous_starts_at timestamptz,
  ADD COLUMN expires_at timestamptz,
  DROP CONSTRAINT deliveries_once,
  ADD CONSTRAINT deliveries_once
    UNIQUE NULLS NOT DISTINCT (company_id, event_id, template, channel, offset_minutes),
  DROP CONSTRAINT deliveries_reason,
  ADD CONSTRAINT deliveries_reason
    CHECK (${reasons([...before, 'late', 'quiet_hours', 'outcome_unknown'])}),
  ADD CONSTRAINT deliveries_reminder CHECK (purpose <> 'reminder'
    OR (booking_version IS NOT NULL AND starts_at IS NOT NULL AND offset_minutes IS NOT NULL));
-- one reminder for each version of a booking, offset and channel, however often its event comes
CREATE UNIQUE INDEX deliveries_reminders
  ON deliveries (company_id, booking_id, booking_version, offset_minutes, channel) WHERE purpose = 'reminder';
-- and one of them is sent: a booking that is moved away and back has two for the same time
CREATE UNIQUE INDEX deliveries_reminded
  ON deliveries (company_id, booking_id, starts_at, offset_minutes, channel)
  WHERE purpose = 'reminder' AND state IN ('sending', 'sent');
${table(
  'message_settings',
  { app: 'SELECT, INSERT, UPDATE' },
  `
  reminder_minutes integer[] NOT NULL,
  service_reminders jsonb NOT NULL,
  quiet_from text,
  quiet_until text,
  ask_to_confirm boolean NOT NULL,
  version integer NOT NULL,
  CONSTRAINT message_settings_pkey PRIMARY KEY (company_id),
  CONSTRAINT message_settings_quiet CHECK ((quiet_from IS NULL) = (quiet_until IS NULL))`,
)}`,
  down: `
DROP TABLE message_settings;
-- the owner sees the rows of all companies only while it is not bound by their policies
ALTER TABLE deliveries NO FORCE ROW LEVEL SECURITY;
DELETE FROM deliveries WHERE purpose = 'reminder' OR NOT (${reasons(before)});
ALTER TABLE deliveries
  FORCE ROW LEVEL SECURITY,
  DROP CONSTRAINT deliveries_once,
  ADD CONSTRAINT deliveries_once UNIQUE (company_id, event_id, template, channel),
  DROP CONSTRAINT deliveries_reason,
  ADD CONSTRAINT deliveries_reason CHECK (${reasons(before)}),
  DROP COLUMN booking_version, DROP COLUMN starts_at, DROP COLUMN offset_minutes,
  DROP COLUMN previous_starts_at, DROP COLUMN expires_at;`,
};
