import { table, type Migration } from '@riserbo/privacy';

/** D3: no booking of a restricted client is made or moved. */
export const restrictedClients: Migration = {
  id: '009-restricted-clients',
  up: table(
    'restricted_clients',
    { app: 'SELECT, INSERT, UPDATE, DELETE' },
    `
  client_id uuid NOT NULL,
  restricted boolean NOT NULL,
  version integer NOT NULL,
  CONSTRAINT restricted_clients_pkey PRIMARY KEY (company_id, client_id)`,
  ),
  down: 'DROP TABLE restricted_clients;',
};
