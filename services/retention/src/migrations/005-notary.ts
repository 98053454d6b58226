import { table, type Migration } from '@riserbo/privacy';

/** I2: the heads of all logs, kept apart from the logs themselves. */
export const notary: Migration = {
  id: '005-notary',
  up: table(
    'notary_heads',
    { app: 'SELECT, INSERT, UPDATE' },
    `
  service text NOT NULL,
  size bigint NOT NULL,
  frontier bytea NOT NULL,
  root bytea NOT NULL,
  note text NOT NULL,
  signed_at timestamptz NOT NULL,
  CONSTRAINT notary_heads_pkey PRIMARY KEY (company_id, service)`,
  ),
  down: 'DROP TABLE notary_heads;',
};
