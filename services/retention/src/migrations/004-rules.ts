import { table, type Migration } from '@riserbo/privacy';

/** H1: after how many days a company's clients are erased, and how the last run went. */
export const rules: Migration = {
  id: '004-rules',
  up: `
${table(
  'retention_rules',
  { app: 'SELECT, INSERT, UPDATE', system: 'SELECT' },
  `
  days integer NOT NULL CONSTRAINT retention_rules_days CHECK (days BETWEEN 1 AND 3650),
  most_at_once integer NOT NULL,
  effective_at timestamptz NOT NULL,
  last_run_at timestamptz,
  stopped text CONSTRAINT retention_rules_stopped CHECK (stopped IN ('clock', 'number')),
  version integer NOT NULL,
  CONSTRAINT retention_rules_pkey PRIMARY KEY (company_id)`,
)}`,
  down: 'DROP TABLE retention_rules;',
};
