import { table, type Migration } from '@riserbo/privacy';

/** H4: the last phase of an erasure searches for traces, and a signed certificate says what was found. */
export const certificates: Migration = {
  id: '006-certificates',
  up: `
ALTER TABLE erasures DROP CONSTRAINT erasures_state;
ALTER TABLE erasures ADD CONSTRAINT erasures_state
  CHECK (state IN ('restrict', 'cancel', 'erase', 'sweep', 'done'));
-- sealed; what identifies the person, until it has been searched for
ALTER TABLE erasures ADD COLUMN sought bytea;
${table(
  'certificates',
  { app: 'SELECT, INSERT, UPDATE' },
  `
  erasure_id uuid NOT NULL,
  issue integer NOT NULL,
  note text NOT NULL,
  issued_at timestamptz NOT NULL,
  CONSTRAINT certificates_pkey PRIMARY KEY (company_id, erasure_id),
  CONSTRAINT certificates_erasure FOREIGN KEY (company_id, erasure_id)
    REFERENCES erasures (company_id, id) ON DELETE CASCADE`,
)}`,
  down: `
DROP TABLE certificates;
ALTER TABLE erasures DROP COLUMN sought;
ALTER TABLE erasures DROP CONSTRAINT erasures_state;
ALTER TABLE erasures ADD CONSTRAINT erasures_state CHECK (state IN ('restrict', 'cancel', 'erase', 'done'));`,
};
