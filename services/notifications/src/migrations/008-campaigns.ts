import { table, type Migration } from '@riserbo/privacy';

const purposes = ['security', 'booking', 'reminder', 'promotion'];
const stoppable = ['booking', 'reminder', 'promotion'];
const reasons = [
  ...['no_address', 'out_of_date', 'gave_up', 'late', 'quiet_hours', 'outcome_unknown'],
  ...['unsubscribed', 'undeliverable', 'other_channel', 'restricted'],
];
const among = (column: string, list: readonly string[]) =>
  `${column} IN (${list.map((each) => `'${each}'`).join(', ')})`;
const check = (table: string, column: string, list: readonly string[]) => `
ALTER TABLE ${table} DROP CONSTRAINT ${table}_${column},
  ADD CONSTRAINT ${table}_${column} CHECK (${among(column, list)});`;

/** G7: campaigns, who of a segment gets them, and their messages. */
export const campaigns: Migration = {
  id: '008-campaigns',
  up: `
${check('deliveries', 'purpose', [...purposes, 'staff'])}
${check('deliveries', 'reason', [...reasons, 'no_consent', 'stopped'])}
${check('suppressions', 'purpose', [...stoppable, 'staff'])}
ALTER TABLE deliveries ADD COLUMN campaign_id uuid, ADD COLUMN member_id uuid;
CREATE INDEX deliveries_by_campaign ON deliveries (company_id, campaign_id, state) WHERE campaign_id IS NOT NULL;
-- A2: what counts against the quota of a month
CREATE INDEX deliveries_promotions ON deliveries (company_id, created_at) WHERE purpose = 'promotion';
${table(
  'campaigns',
  { app: 'SELECT, INSERT, UPDATE', system: 'SELECT' },
  `
  id uuid NOT NULL,
  name text NOT NULL,
  segment jsonb NOT NULL,
  texts jsonb NOT NULL,
  per_hour integer NOT NULL,
  state text NOT NULL CONSTRAINT campaigns_state
    CHECK (state IN ('draft', 'counting', 'collecting', 'collected', 'stopped')),
  starts_at timestamptz,
  counted_at timestamptz,
  -- the next page of clients is looked at then, after the client \`position\`
  due_at timestamptz,
  run_at timestamptz,
  position uuid,
  placed integer NOT NULL,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT campaigns_pkey PRIMARY KEY (company_id, id)`,
)}
CREATE INDEX campaigns_by_age ON campaigns (company_id, created_at, id);
CREATE INDEX campaigns_due ON campaigns (due_at) WHERE due_at IS NOT NULL;
-- one row per client and occasion; those without a reason get the message, each address once
${table(
  'campaign_recipients',
  { app: 'SELECT, INSERT, UPDATE, DELETE', system: 'SELECT, DELETE' },
  `
  campaign_id uuid NOT NULL,
  client_id uuid NOT NULL,
  occasion timestamptz NOT NULL,
  address_key bytea,
  reason text CONSTRAINT campaign_recipients_reason CHECK (reason IN ('no_consent', 'restricted', 'no_address',
    'other_channel', 'unsubscribed', 'undeliverable', 'same_address', 'quota')),
  created_at timestamptz NOT NULL,
  CONSTRAINT campaign_recipients_pkey PRIMARY KEY (company_id, campaign_id, client_id, occasion)`,
)}
CREATE UNIQUE INDEX campaign_recipients_once ON campaign_recipients (company_id, campaign_id, address_key, occasion)
  WHERE reason IS NULL;
CREATE INDEX campaign_recipients_by_reason ON campaign_recipients (company_id, campaign_id, reason, created_at, client_id);
CREATE INDEX campaign_recipients_by_age ON campaign_recipients (created_at);`,
  down: `
DROP TABLE campaign_recipients, campaigns;
ALTER TABLE deliveries NO FORCE ROW LEVEL SECURITY;
ALTER TABLE suppressions NO FORCE ROW LEVEL SECURITY;
DELETE FROM suppressions WHERE purpose = 'staff';
DELETE FROM deliveries WHERE purpose = 'staff' OR NOT (${among("coalesce(reason, 'late')", reasons)});
ALTER TABLE suppressions FORCE ROW LEVEL SECURITY;
ALTER TABLE deliveries FORCE ROW LEVEL SECURITY, DROP COLUMN campaign_id, DROP COLUMN member_id;
${check('deliveries', 'purpose', purposes)}
${check('deliveries', 'reason', reasons)}
${check('suppressions', 'purpose', stoppable)}`,
};
