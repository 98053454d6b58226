import type { Migration } from '../schema/migration';
import { openAcross, table } from '../schema/tables';

const columns = 'actor_kind, actor_id, action, object_type, object_id, outcome, request_id, body';
const parameters = `actor_kind text, actor_id text, action text, object_type text, object_id text,
  outcome text, request_id text, body jsonb`;

const append = (into: string, grant: { parameter: string; column: string; value: string }) => `
CREATE OR REPLACE FUNCTION audit_append(${parameters}${grant.parameter})
RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $append$
  ${into.replace(
    '{row}',
    `INSERT INTO public.audit_log (company_id, ${columns}${grant.column})
  VALUES (current_setting('app.company')::uuid, $1, $2, $3, $4, $5, $6, $7, $8${grant.value})`,
  )}
$append$;`;
const both = (into: string) => `
${append(into, { parameter: '', column: '', value: '' })}
${append(into, { parameter: ', grant_id uuid', column: ', grant_id', value: ', $9' })}`;

const queued = `WITH appended AS ({row} RETURNING company_id, at, id)
  INSERT INTO public.audit_pending SELECT company_id, at, id FROM appended`;

/**
 * I1: a row of the audit log enters a queue in the act's transaction. The sealer takes committed rows from
 * it, gives them places in the company's log and extends the log's tree: the act never waits for it.
 */
export const sealedLog: Migration = {
  id: '002-sealed-log',
  up: `
-- committed rows without a place in the log
${table(
  'audit_pending',
  { app: '', system: 'SELECT, INSERT, DELETE' },
  `
  at timestamptz NOT NULL,
  id uuid NOT NULL,
  CONSTRAINT audit_pending_pkey PRIMARY KEY (company_id, at, id)`,
)}
ALTER TABLE audit_pending SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_cost_delay = 0);

-- the log's size and tree; "told" is the size that the notary has signed; "halted" why nothing is sealed
${table(
  'audit_head',
  { app: 'SELECT', system: 'SELECT, INSERT, UPDATE' },
  `
  size bigint NOT NULL,
  frontier bytea NOT NULL,
  root bytea NOT NULL,
  sealed_at timestamptz NOT NULL,
  told bigint NOT NULL,
  halted text CONSTRAINT audit_head_halted CHECK (halted IN ('not_canonical', 'restored')),
  CONSTRAINT audit_head_pkey PRIMARY KEY (company_id)`,
)}
-- leaf hashes of the rows from place "first" on, at most 256, and never across a multiple of 256
${table(
  'audit_part',
  { app: 'SELECT', system: 'SELECT, INSERT, DELETE' },
  `
  first bigint NOT NULL,
  hashes bytea NOT NULL,
  ids uuid[] NOT NULL,
  from_at timestamptz NOT NULL,
  to_at timestamptz NOT NULL,
  CONSTRAINT audit_part_pkey PRIMARY KEY (company_id, first)`,
)}
CREATE INDEX audit_part_by_time ON audit_part (company_id, to_at, from_at);

-- roots of full subtrees of 256, 65,536 … leaves
${table(
  'audit_node',
  { app: 'SELECT', system: 'SELECT, INSERT' },
  `
  level integer NOT NULL,
  n bigint NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT audit_node_pkey PRIMARY KEY (company_id, level, n)`,
)}
${openAcross('audit_log', 'system', 'SELECT')}
${both(queued)}

ALTER TABLE audit_log NO FORCE ROW LEVEL SECURITY;
ALTER TABLE audit_pending NO FORCE ROW LEVEL SECURITY;
INSERT INTO audit_pending SELECT company_id, at, id FROM audit_log;
ALTER TABLE audit_log FORCE ROW LEVEL SECURITY;
ALTER TABLE audit_pending FORCE ROW LEVEL SECURITY;
ALTER TABLE audit_log DROP COLUMN seq, DROP COLUMN prev, DROP COLUMN hash;`,
  down: `
ALTER TABLE audit_log ADD COLUMN seq bigint, ADD COLUMN prev bytea, ADD COLUMN hash bytea;
${both('{row}')}
REVOKE SELECT ON audit_log FROM {system};
DROP POLICY audit_log_system_select ON audit_log;
DROP TABLE audit_node, audit_part, audit_head, audit_pending;`,
};
