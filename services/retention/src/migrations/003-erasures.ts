import { table, type Migration } from '@riserbo/privacy';

/** H2: erasures, one for each person, and the receipts of the services. */
export const erasures: Migration = {
  id: '003-erasures',
  up: `
${table(
  'erasures',
  { app: 'SELECT, INSERT, UPDATE', system: 'SELECT' },
  `
  id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT erasures_kind CHECK (kind IN ('client', 'member', 'provider')),
  person_id uuid NOT NULL,
  ids uuid[] NOT NULL,
  cause text NOT NULL CONSTRAINT erasures_cause CHECK (cause IN ('staff', 'own_request', 'retention')),
  state text NOT NULL CONSTRAINT erasures_state CHECK (state IN ('restrict', 'cancel', 'erase', 'done')),
  requested_at timestamptz NOT NULL,
  done_at timestamptz,
  due_at timestamptz NOT NULL,
  retained jsonb NOT NULL,
  version integer NOT NULL,
  CONSTRAINT erasures_pkey PRIMARY KEY (company_id, id),
  -- twice or in parallel is one erasure
  CONSTRAINT erasures_once UNIQUE (company_id, kind, person_id)`,
)}
CREATE INDEX erasures_by_time ON erasures (company_id, requested_at, id);
CREATE INDEX erasures_due ON erasures (due_at) WHERE state <> 'done';
${table(
  'erasure_steps',
  { app: 'SELECT, INSERT, UPDATE' },
  `
  erasure_id uuid NOT NULL,
  phase text NOT NULL,
  service text NOT NULL,
  attempts integer NOT NULL,
  done_at timestamptz,
  receipt jsonb,
  CONSTRAINT erasure_steps_pkey PRIMARY KEY (company_id, erasure_id, phase, service),
  CONSTRAINT erasure_steps_erasure FOREIGN KEY (company_id, erasure_id)
    REFERENCES erasures (company_id, id) ON DELETE CASCADE`,
)}`,
  down: 'DROP TABLE erasure_steps, erasures;',
};
