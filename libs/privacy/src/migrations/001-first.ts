import type { Migration } from '../schema/migration';
import { table } from '../schema/tables';

const columns = 'actor_kind, actor_id, action, object_type, object_id, outcome, request_id, body';
const types = 'text, text, text, text, text, text, text, jsonb';
const parameters = `actor_kind text, actor_id text, action text, object_type text, object_id text,
  outcome text, request_id text, body jsonb`;

const append = (grant: { parameter: string; column: string; value: string }) => `
CREATE FUNCTION audit_append(${parameters}${grant.parameter})
RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $append$
  INSERT INTO public.audit_log (company_id, ${columns}${grant.column})
  VALUES (current_setting('app.company')::uuid, $1, $2, $3, $4, $5, $6, $7, $8${grant.value})
$append$;`;

/**
 * The audit log. The service appends through two functions (without and with a support grant, B9) and reads
 * the rows of its company; it cannot change or delete any (X88). The sealer sets `seq`, `prev` and `hash`.
 */
export const first: Migration = {
  id: '001-first',
  up: `
${table(
  'audit_log',
  { app: 'SELECT' },
  `
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  actor_kind text NOT NULL,
  actor_id text NOT NULL,
  grant_id uuid,
  action text NOT NULL,
  object_type text NOT NULL,
  object_id text,
  outcome text NOT NULL CONSTRAINT audit_log_outcome CHECK (outcome IN ('done', 'denied')),
  request_id text NOT NULL,
  body jsonb NOT NULL,
  seq bigint,
  prev bytea,
  hash bytea,
  CONSTRAINT audit_log_pkey PRIMARY KEY (company_id, id)`,
)}
CREATE INDEX audit_log_by_time ON audit_log (company_id, at, id);
${append({ parameter: '', column: '', value: '' })}
${append({ parameter: ', grant_id uuid', column: ', grant_id', value: ', $9' })}
REVOKE ALL ON FUNCTION audit_append(${types}), audit_append(${types}, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_append(${types}), audit_append(${types}, uuid) TO {app};
`,
  down: `
DROP FUNCTION audit_append(${types}, uuid), audit_append(${types});
DROP TABLE audit_log;`,
};
