import { systemTable, table, type Migration } from '@riserbo/privacy';

/** The tables of `once` (C14) and of schedules. */
export const first: Migration = {
  id: '001-first',
  up: `
-- the first row that an act with an Idempotency-Key writes; its answer is filled in before the commit
${table(
  'idempotency_keys',
  { app: 'SELECT, INSERT, UPDATE, DELETE', system: 'SELECT, DELETE' },
  `
  actor_id text NOT NULL,
  route text NOT NULL,
  key text NOT NULL,
  secret_day date NOT NULL,
  body_hmac bytea NOT NULL,
  answer jsonb,
  created_at timestamptz NOT NULL,
  CONSTRAINT idempotency_keys_pkey PRIMARY KEY (company_id, actor_id, route, key)`,
)}
CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at);

-- one key per day and company, so that a body cannot be guessed from its HMAC once the key is deleted
${table(
  'idempotency_secrets',
  { app: 'SELECT, INSERT', system: 'SELECT, DELETE' },
  `
  day date NOT NULL,
  secret bytea NOT NULL,
  CONSTRAINT idempotency_secrets_pkey PRIMARY KEY (company_id, day)`,
)}
-- which process runs a schedule's next round
${systemTable(
  'schedule_leases',
  'SELECT, INSERT, UPDATE',
  `
  name text NOT NULL,
  holder uuid NOT NULL,
  lease_until timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  CONSTRAINT schedule_leases_pkey PRIMARY KEY (name)`,
)}`,
  down: `DROP TABLE idempotency_keys, idempotency_secrets, schedule_leases;`,
};
