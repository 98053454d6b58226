import type { OwnerName } from '@riserbo/contracts';

/** SQL for a later migration: an overload of `audit_append` for acts under a support grant (B9). */
export function auditGrants(service: OwnerName): string {
  return `
CREATE FUNCTION audit_append(actor_kind text, actor_id text, action text, object_type text, object_id text, outcome text, request_id text, body jsonb, grant_id uuid)
RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $append$
  INSERT INTO public.audit_log (company_id, actor_kind, actor_id, action, object_type, object_id, outcome, request_id, body, grant_id)
  VALUES (current_setting('app.company')::uuid, $1, $2, $3, $4, $5, $6, $7, $8, $9)
$append$;
REVOKE ALL ON FUNCTION audit_append(text, text, text, text, text, text, text, jsonb, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_append(text, text, text, text, text, text, text, jsonb, uuid) TO ${service}_app;
`;
}
/** Reverts it. */
export const dropAuditGrants = `DROP FUNCTION audit_append(text, text, text, text, text, text, text, jsonb, uuid);`;
