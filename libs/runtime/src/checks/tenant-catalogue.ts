import { Client } from 'pg';

export interface CatalogueOptions {
  /** As `<service>_owner` or a superuser. */
  url: string;
  /** Tables that deliberately have no company (`users`, signing keys); the service's README explains each. */
  without?: readonly string[];
}
interface Finding {
  finding: string;
  name: string;
}

const ofPublic = `n.nspname = 'public'`;
const tables = `pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace`;
const grantees = `grantee <> c.relowner`;
const queries = [
  `SELECT 'no row-level security', c.relname FROM ${tables} WHERE ${ofPublic} AND c.relkind IN ('r', 'p') AND NOT c.relrowsecurity`,
  `SELECT 'row-level security is not forced', c.relname FROM ${tables} WHERE ${ofPublic} AND c.relkind IN ('r', 'p') AND NOT c.relforcerowsecurity`,
  `SELECT 'no policy', c.relname FROM ${tables} WHERE ${ofPublic} AND c.relkind IN ('r', 'p')
     AND NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND pg_get_expr(p.polqual, p.polrelid) LIKE '%app.company%')`,
  `SELECT 'no company_id NOT NULL as first column', c.relname FROM ${tables} WHERE ${ofPublic} AND c.relkind IN ('r', 'p')
     AND NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'company_id' AND a.attnum = 1 AND a.attnotnull)`,
  `SELECT 'unique without company_id', i.indexrelid::regclass::text FROM pg_index i JOIN ${tables} ON c.oid = i.indrelid WHERE ${ofPublic} AND i.indisunique
     AND NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'company_id' AND a.attnum = ANY (i.indkey))`,
  `SELECT 'foreign key without company_id', c.relname || '.' || k.conname FROM pg_constraint k JOIN ${tables} ON c.oid = k.conrelid WHERE ${ofPublic} AND k.contype = 'f'
     AND NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'company_id' AND a.attnum = ANY (k.conkey))`,
  `SELECT 'granted ' || x.privilege_type, c.relname FROM ${tables}, aclexplode(c.relacl) x WHERE ${ofPublic} AND ${grantees} AND x.privilege_type IN ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN')`,
  `SELECT 'granted to everybody', c.relname FROM ${tables}, aclexplode(c.relacl) x WHERE ${ofPublic} AND x.grantee = 0`,
  `SELECT 'grant on a partition or materialised view', c.relname FROM ${tables}, aclexplode(c.relacl) x WHERE ${ofPublic} AND ${grantees} AND (c.relispartition OR c.relkind = 'm')`,
  `SELECT 'view without security_invoker', c.relname FROM ${tables} WHERE ${ofPublic} AND c.relkind = 'v' AND NOT coalesce(c.reloptions::text LIKE '%security_invoker=true%' OR c.reloptions::text LIKE '%security_invoker=on%', false)`,
  `SELECT 'definer function without a fixed search_path', p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE ${ofPublic} AND p.prosecdef AND NOT coalesce(p.proconfig::text LIKE '%search_path=%', false)`,
  `SELECT 'definer function open to everybody', p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE ${ofPublic} AND p.prosecdef AND (p.proacl IS NULL OR EXISTS (SELECT 1 FROM aclexplode(p.proacl) x WHERE x.grantee = 0))`,
  `SELECT 'role may do too much', r.rolname FROM pg_roles r WHERE r.rolname ~ '_(app|system|lookup)$' AND (r.rolsuper OR r.rolbypassrls OR r.rolcreatedb OR r.rolcreaterole OR has_schema_privilege(r.rolname, 'public', 'CREATE'))`,
  `SELECT 'owned by a service role', c.relname FROM ${tables} JOIN pg_roles r ON r.oid = c.relowner WHERE ${ofPublic} AND r.rolname ~ '_(app|system|lookup)$'`,
];

/** Rows of the libraries about the stream and the schedules, visible to the system role only. */
export const ofNoCompany = ['stream_seen', 'schedule_leases'];

/**
 * Test helper: every way the schema could leak data between companies, one per line; empty if there is none.
 */
export async function tenantCatalogue({ url, without = [] }: CatalogueOptions): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const findings: Finding[] = [];
    for (const query of queries)
      findings.push(
        ...(await client.query<Finding>(`SELECT * FROM (${query}) AS found (finding, name)`)).rows,
      );
    const exempt = (name: string) =>
      [...without, ...ofNoCompany].some(
        (table) => name === table || name.startsWith(`${table}_`) || name.startsWith(`${table}.`),
      );
    return findings.filter(({ name }) => !exempt(name)).map(({ finding, name }) => `${name}: ${finding}`);
  } finally {
    await client.end();
  }
}
