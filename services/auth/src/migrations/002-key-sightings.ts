import { systemTable, type Migration } from '@riserbo/privacy';

/** Which signing keys each replica publishes, and since when: one signs when all have it. */
export const keySightings: Migration = {
  id: '002-key-sightings',
  up: systemTable(
    'key_sightings',
    'SELECT, INSERT, UPDATE, DELETE',
    `
  replica uuid NOT NULL,
  seen jsonb NOT NULL,
  alive_at timestamptz NOT NULL,
  CONSTRAINT key_sightings_pkey PRIMARY KEY (replica)`,
  ),
  down: 'DROP TABLE key_sightings;',
};
