import type { OwnerName } from '@riserbo/contracts';

/** Replaces `{app}`, `{system}`, `{owner}` and `{lookup}` with the roles of a service. */
export function withRoles(sql: string, service: OwnerName): string {
  return sql.replace(/\{(app|system|owner|lookup)\}/g, `${service}_$1`);
}
