import { openAcross, systemTable, table, type Migration } from '@riserbo/privacy';

/** I2: one log of all signed heads, and what is on its way to the outside places. */
export const installationLog: Migration = {
  id: '007-installation-log',
  up: `
-- "entered" is the size whose head is in the installation log
ALTER TABLE notary_heads ADD COLUMN entered bigint NOT NULL DEFAULT 0;
${openAcross('notary_heads', 'system', 'SELECT, UPDATE')}
-- leaf hashes that wait for the next object of the outside places
${table(
  'notary_leaves',
  { app: 'INSERT', system: 'SELECT, DELETE' },
  `
  service text NOT NULL,
  first bigint NOT NULL,
  hashes bytea NOT NULL,
  CONSTRAINT notary_leaves_pkey PRIMARY KEY (company_id, service, first)`,
)}
-- place n of the installation log: a head of a company's log
${table(
  'installation_entries',
  { app: 'SELECT', system: 'SELECT, INSERT' },
  `
  service text NOT NULL,
  size bigint NOT NULL,
  n bigint NOT NULL,
  CONSTRAINT installation_entries_pkey PRIMARY KEY (company_id, service, size)`,
)}
-- roots of full subtrees, the leaves among them
${systemTable(
  'installation_nodes',
  'SELECT, INSERT',
  `
  level integer NOT NULL,
  n bigint NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT installation_nodes_pkey PRIMARY KEY (level, n)`,
)}
-- one row; "halted" is why nothing is signed any more
${systemTable(
  'installation_log',
  'SELECT, INSERT, UPDATE',
  `
  origin text NOT NULL,
  size bigint NOT NULL,
  frontier bytea NOT NULL,
  note text NOT NULL,
  signed_at timestamptz NOT NULL,
  halted text CONSTRAINT installation_log_halted CHECK (halted IN ('behind', 'forked')),
  CONSTRAINT installation_log_pkey PRIMARY KEY (origin)`,
)}
-- objects that are not yet in every outside place
${systemTable(
  'installation_objects',
  'SELECT, INSERT, DELETE',
  `
  size bigint NOT NULL,
  body text NOT NULL,
  CONSTRAINT installation_objects_pkey PRIMARY KEY (size)`,
)}
-- the size that each witness signed last
${systemTable(
  'installation_witnesses',
  'SELECT, INSERT, UPDATE',
  `
  name text NOT NULL,
  size bigint NOT NULL,
  CONSTRAINT installation_witnesses_pkey PRIMARY KEY (name)`,
)}`,
  down: `
DROP TABLE installation_witnesses, installation_objects, installation_log, installation_nodes,
  installation_entries, notary_leaves;
REVOKE SELECT, UPDATE ON notary_heads FROM {system};
DROP POLICY notary_heads_system_select ON notary_heads;
DROP POLICY notary_heads_system_update ON notary_heads;
ALTER TABLE notary_heads DROP COLUMN entered;`,
};
