import { systemTable, table, type Migration } from '@riserbo/privacy';

/**
 * Outbox (events to publish), inbox (handled events), failure counts, dead letters, and the stream last
 * published to.
 */
export const first: Migration = {
  id: '001-first',
  up: `
${table(
  'outbox',
  { app: 'INSERT', system: 'SELECT, UPDATE, DELETE' },
  `
  id uuid NOT NULL,
  type text NOT NULL,
  aggregate_id uuid NOT NULL,
  version integer NOT NULL,
  payload jsonb NOT NULL,
  correlation_id uuid NOT NULL,
  traceparent text NOT NULL,
  created_at timestamptz NOT NULL,
  status text NOT NULL DEFAULT 'pending'
    CONSTRAINT outbox_status CHECK (status IN ('pending', 'sending', 'published')),
  sending_until timestamptz,
  published_at timestamptz,
  CONSTRAINT outbox_pkey PRIMARY KEY (company_id, id)`,
)}
-- what the relay looks for. Never \`id > last seen\`: rows commit out of order.
CREATE INDEX outbox_to_send ON outbox (created_at) WHERE status <> 'published';
CREATE INDEX outbox_by_age ON outbox (created_at);
${table(
  'inbox',
  { app: 'SELECT, INSERT', system: 'SELECT, DELETE' },
  `
  consumer text NOT NULL,
  event_id uuid NOT NULL,
  handled_at timestamptz NOT NULL,
  CONSTRAINT inbox_pkey PRIMARY KEY (company_id, consumer, event_id)`,
)}
CREATE INDEX inbox_by_age ON inbox (handled_at);
${table(
  'event_failures',
  { app: 'SELECT, INSERT, UPDATE, DELETE', system: 'SELECT, DELETE' },
  `
  consumer text NOT NULL,
  event_id uuid NOT NULL,
  attempts integer NOT NULL,
  failed_at timestamptz NOT NULL,
  CONSTRAINT event_failures_pkey PRIMARY KEY (company_id, consumer, event_id)`,
)}
${table(
  'dead_letters',
  { app: 'SELECT, INSERT, UPDATE', system: 'SELECT, UPDATE, DELETE' },
  `
  id uuid NOT NULL,
  consumer text NOT NULL,
  event_id uuid NOT NULL,
  type text NOT NULL,
  subject text NOT NULL,
  headers jsonb NOT NULL,
  payload bytea NOT NULL,
  reason text NOT NULL
    CONSTRAINT dead_letters_reason CHECK (reason IN ('gave_up', 'malformed', 'unknown_version')),
  parked_at timestamptz NOT NULL,
  replayed_at timestamptz,
  CONSTRAINT dead_letters_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT dead_letters_once UNIQUE (company_id, consumer, event_id)`,
)}
-- one row: when the stream last published to was created, and how far it had come (X99)
${systemTable(
  'stream_seen',
  'SELECT, INSERT, UPDATE',
  `
  one boolean NOT NULL DEFAULT true CONSTRAINT stream_seen_pkey PRIMARY KEY
    CONSTRAINT stream_seen_one CHECK (one),
  created text NOT NULL,
  last_sequence bigint NOT NULL DEFAULT 0`,
)}`,
  down: `DROP TABLE outbox, inbox, event_failures, dead_letters, stream_seen;`,
};
