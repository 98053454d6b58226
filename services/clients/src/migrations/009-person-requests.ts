import { table, type Migration } from '@riserbo/privacy';

/** D6: requests of persons, and what was done about each. */
export const personRequests: Migration = {
  id: '009-person-requests',
  up: `
${table(
  'person_requests',
  { app: 'SELECT, INSERT, UPDATE', system: 'SELECT' },
  `
  id uuid NOT NULL,
  subject text NOT NULL CONSTRAINT person_requests_subject CHECK (subject IN ('client', 'member', 'provider')),
  person_id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT person_requests_kind CHECK (kind IN
    ('access', 'access_log', 'rectification', 'erasure', 'restriction', 'objection', 'portability')),
  law text NOT NULL CONSTRAINT person_requests_law CHECK (law IN ('gdpr', 'it_access_log', 'hipaa')),
  state text NOT NULL CONSTRAINT person_requests_state CHECK (state IN ('open', 'fulfilled', 'refused')),
  text bytea,
  received_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  extended boolean NOT NULL,
  identity text NOT NULL CONSTRAINT person_requests_identity
    CHECK (identity IN ('none', 'account', 'link', 'desk')),
  refusal text,
  answer bytea,
  statement bytea,
  closed_at timestamptz,
  told_due timestamptz,
  told_late timestamptz,
  version integer NOT NULL,
  CONSTRAINT person_requests_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT person_requests_closed CHECK ((state = 'open') = (closed_at IS NULL)),
  CONSTRAINT person_requests_refused CHECK ((state = 'refused') = (refusal IS NOT NULL)),
  CONSTRAINT person_requests_identified CHECK (state <> 'fulfilled' OR identity <> 'none'),
  CONSTRAINT person_requests_due CHECK (due_at > received_at)`,
)}
CREATE INDEX person_requests_by_person ON person_requests (company_id, person_id, received_at);
CREATE INDEX person_requests_by_due ON person_requests (company_id, due_at, id);
CREATE INDEX person_requests_open ON person_requests (due_at) WHERE state = 'open';
${table(
  'person_request_steps',
  { app: 'SELECT, INSERT' },
  `
  id uuid NOT NULL,
  request_id uuid NOT NULL,
  version integer NOT NULL,
  step text NOT NULL CONSTRAINT person_request_steps_step CHECK (step IN
    ('received', 'identity_proven', 'extended', 'fulfilled', 'refused', 'statement', 'told_due', 'told_late')),
  at timestamptz NOT NULL,
  by_kind text NOT NULL,
  by_id text,
  CONSTRAINT person_request_steps_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT person_request_steps_request FOREIGN KEY (company_id, request_id)
    REFERENCES person_requests (company_id, id)`,
)}
CREATE INDEX person_request_steps_by_request ON person_request_steps (company_id, request_id, version);`,
  down: 'DROP TABLE person_request_steps, person_requests;',
};
