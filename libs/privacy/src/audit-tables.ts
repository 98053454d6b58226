import type { OwnerName } from '@riserbo/contracts';

/**
 * SQL for a service's first migration: the audit log. The service appends through one function and reads its
 * company's rows; it cannot change or delete any (X88). The sealer sets `seq`, `prev` and `hash`.
 */
export function auditTables(service: OwnerName): string {
  return `
CREATE TABLE audit_log (
  company_id uuid NOT NULL,
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
  CONSTRAINT audit_log_pkey PRIMARY KEY (company_id, id)
);
CREATE INDEX audit_log_by_time ON audit_log (company_id, at, id);
ALTER TABLE audit_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_log FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_log_of_company ON audit_log TO ${service}_app, ${service}_owner
  USING (company_id = current_setting('app.company')::uuid)
  WITH CHECK (company_id = current_setting('app.company')::uuid);
GRANT SELECT ON audit_log TO ${service}_app;

CREATE FUNCTION audit_append(actor_kind text, actor_id text, action text, object_type text, object_id text, outcome text, request_id text, body jsonb)
RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $append$
  INSERT INTO public.audit_log (company_id, actor_kind, actor_id, action, object_type, object_id, outcome, request_id, body)
  VALUES (current_setting('app.company')::uuid, $1, $2, $3, $4, $5, $6, $7, $8)
$append$;
REVOKE ALL ON FUNCTION audit_append FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_append TO ${service}_app;
`;
}
