import type { OwnerName } from '@riserbo/contracts';

/**
 * SQL for a service's first migration: outbox (events to publish, kept for 14 days), inbox (handled events),
 * failure counts, dead letters, and the identity of the stream the outbox was last published to.
 */
export function messagingTables(service: OwnerName): string {
  return `
CREATE TABLE outbox (
  company_id uuid NOT NULL,
  id uuid NOT NULL,
  type text NOT NULL,
  aggregate_id uuid NOT NULL,
  version integer NOT NULL,
  payload jsonb NOT NULL,
  correlation_id uuid NOT NULL,
  traceparent text NOT NULL,
  created_at timestamptz NOT NULL,
  status text NOT NULL DEFAULT 'pending' CONSTRAINT outbox_status CHECK (status IN ('pending', 'sending', 'published')),
  sending_until timestamptz,
  published_at timestamptz,
  CONSTRAINT outbox_pkey PRIMARY KEY (company_id, id)
);
-- what the relay looks for; published rows are not in it. Never \`id > last seen\`: rows commit out of order.
CREATE INDEX outbox_to_send ON outbox (created_at) WHERE status <> 'published';
CREATE INDEX outbox_by_age ON outbox (created_at);
${ofCompany('outbox', service, 'INSERT')}
${ofSystem('outbox', service, ['SELECT', 'UPDATE', 'DELETE'])}

CREATE TABLE inbox (
  company_id uuid NOT NULL,
  consumer text NOT NULL,
  event_id uuid NOT NULL,
  handled_at timestamptz NOT NULL,
  CONSTRAINT inbox_pkey PRIMARY KEY (company_id, consumer, event_id)
);
CREATE INDEX inbox_by_age ON inbox (handled_at);
${ofCompany('inbox', service, 'SELECT, INSERT')}
${ofSystem('inbox', service, ['SELECT', 'DELETE'])}

CREATE TABLE event_failures (
  company_id uuid NOT NULL,
  consumer text NOT NULL,
  event_id uuid NOT NULL,
  attempts integer NOT NULL,
  failed_at timestamptz NOT NULL,
  CONSTRAINT event_failures_pkey PRIMARY KEY (company_id, consumer, event_id)
);
${ofCompany('event_failures', service, 'SELECT, INSERT, UPDATE, DELETE')}
${ofSystem('event_failures', service, ['SELECT', 'DELETE'])}

CREATE TABLE dead_letters (
  company_id uuid NOT NULL,
  id uuid NOT NULL,
  consumer text NOT NULL,
  event_id uuid NOT NULL,
  type text NOT NULL,
  subject text NOT NULL,
  headers jsonb NOT NULL,
  payload bytea NOT NULL,
  reason text NOT NULL CONSTRAINT dead_letters_reason CHECK (reason IN ('gave_up', 'malformed', 'unknown_version')),
  parked_at timestamptz NOT NULL,
  replayed_at timestamptz,
  CONSTRAINT dead_letters_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT dead_letters_once UNIQUE (company_id, consumer, event_id)
);
${ofCompany('dead_letters', service, 'SELECT, INSERT, UPDATE')}
${ofSystem('dead_letters', service, ['SELECT', 'UPDATE', 'DELETE'])}

-- one row, of no company: when the stream that was last sent to was made
CREATE TABLE stream_seen (
  one boolean NOT NULL DEFAULT true CONSTRAINT stream_seen_pkey PRIMARY KEY CONSTRAINT stream_seen_one CHECK (one),
  created text NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON stream_seen TO ${service}_system;
`;
}

/**
 * SQL for a later migration: how far the stream had come, so that one that went back is filled again as well.
 */
export const streamSequence = {
  up: `ALTER TABLE stream_seen ADD COLUMN last_sequence bigint NOT NULL DEFAULT 0;`,
  down: `ALTER TABLE stream_seen DROP COLUMN last_sequence;`,
};

function ofCompany(table: string, service: OwnerName, grants: string): string {
  return `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY ${table}_of_company ON ${table} TO ${service}_app, ${service}_owner
  USING (company_id = current_setting('app.company')::uuid)
  WITH CHECK (company_id = current_setting('app.company')::uuid);
GRANT ${grants} ON ${table} TO ${service}_app;`;
}

function ofSystem(table: string, service: OwnerName, commands: readonly string[]): string {
  const policies = commands.map(
    (command) =>
      `CREATE POLICY ${table}_system_${command.toLowerCase()} ON ${table} FOR ${command} TO ${service}_system USING (true)${command === 'UPDATE' ? ' WITH CHECK (true)' : ''};`,
  );
  return `${policies.join('\n')}\nGRANT ${commands.join(', ')} ON ${table} TO ${service}_system;`;
}
