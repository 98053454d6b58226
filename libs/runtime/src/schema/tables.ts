import type { OwnerName } from '@riserbo/contracts';

const everything = 'SELECT, INSERT, UPDATE, DELETE';

/**
 * SQL that restricts a table to the current company (invariant 5). Without `app.company`, statements fail
 * instead of returning nothing. Applies to the owner as well, so its SECURITY DEFINER functions stay inside
 * the company.
 */
export function tenantTable(table: string, service: OwnerName, grants: string = everything): string {
  return `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY ${table}_of_company ON ${table} TO ${service}_app, ${service}_owner
  USING (company_id = current_setting('app.company')::uuid)
  WITH CHECK (company_id = current_setting('app.company')::uuid);
${grants === '' ? '' : `GRANT ${grants} ON ${table} TO ${service}_app;`}
`;
}

/**
 * SQL that opens a table to the system role across companies, for the named commands only (`'SELECT,
 * UPDATE'`).
 */
export function systemPolicy(table: string, service: OwnerName, commands: string): string {
  return policiesFor(`${service}_system`, table, commands);
}

export interface LookupFunction {
  /** Function name, for example `company_by_slug`. */
  name: string;
  /** SQL arguments, for example `wanted text`. */
  args: string;
  /** The table it reads; the look-up role may read that table only. */
  table: string;
  /** A SELECT that returns one company id. */
  body: string;
}

/**
 * SQL for a look-up before a company is known: a SECURITY DEFINER function with a fixed search path, owned by
 * `<service>_lookup`, which can read only that table. It returns only a company id. Call it with
 * `tenants.lookup(name, values)`.
 */
export function lookupFunction(service: OwnerName, { name, args, table, body }: LookupFunction): string {
  const role = `${service}_lookup`;
  return `
${policiesFor(role, table, 'SELECT')}
GRANT CREATE ON SCHEMA public TO ${role};
CREATE FUNCTION ${name}(${args}) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $look$ ${body} $look$;
REVOKE ALL ON FUNCTION ${name} FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ${name} TO ${service}_app;
ALTER FUNCTION ${name} OWNER TO ${role};
REVOKE CREATE ON SCHEMA public FROM ${role};
`;
}

/** SQL for a service's first migration: the tables of `once`. */
export function runtimeTables(service: OwnerName): string {
  return `
GRANT USAGE ON SCHEMA public TO ${service}_app, ${service}_system, ${service}_lookup;

-- C14: the first row that an act with an Idempotency-Key writes; its answer is filled in before the commit
CREATE TABLE idempotency_keys (
  company_id uuid NOT NULL,
  actor_id text NOT NULL,
  route text NOT NULL,
  key text NOT NULL,
  secret_day date NOT NULL,
  body_hmac bytea NOT NULL,
  answer jsonb,
  created_at timestamptz NOT NULL,
  CONSTRAINT idempotency_keys_pkey PRIMARY KEY (company_id, actor_id, route, key)
);
CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at);
${tenantTable('idempotency_keys', service)}
${systemPolicy('idempotency_keys', service, 'SELECT, DELETE')}

-- one key a day and company, so that a body cannot be guessed from its HMAC once the key is gone
CREATE TABLE idempotency_secrets (
  company_id uuid NOT NULL,
  day date NOT NULL,
  secret bytea NOT NULL,
  CONSTRAINT idempotency_secrets_pkey PRIMARY KEY (company_id, day)
);
${tenantTable('idempotency_secrets', service, 'SELECT, INSERT')}
${systemPolicy('idempotency_secrets', service, 'SELECT, DELETE')}
`;
}

/** SQL for a service's migrations: whose turn it is with which schedule. Of no company. */
export function scheduleLeases(service: OwnerName): { up: string; down: string } {
  return {
    up: `
CREATE TABLE schedule_leases (
  name text NOT NULL,
  holder uuid NOT NULL,
  lease_until timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  CONSTRAINT schedule_leases_pkey PRIMARY KEY (name)
);
GRANT SELECT, INSERT, UPDATE ON schedule_leases TO ${service}_system;
`,
    down: 'DROP TABLE schedule_leases;',
  };
}

function policiesFor(role: string, table: string, commands: string): string {
  const policies = commands.split(',').map((each) => policyFor(role, table, each.trim().toUpperCase()));
  return `${policies.join('\n')}\nGRANT ${commands} ON ${table} TO ${role};\n`;
}

function policyFor(role: string, table: string, command: string): string {
  const using = command === 'INSERT' ? '' : ' USING (true)';
  const check = command === 'INSERT' || command === 'UPDATE' ? ' WITH CHECK (true)' : '';
  const kind = role.slice(role.lastIndexOf('_') + 1);
  return `CREATE POLICY ${table}_${kind}_${command.toLowerCase()} ON ${table} FOR ${command} TO ${role}${using}${check};`;
}
