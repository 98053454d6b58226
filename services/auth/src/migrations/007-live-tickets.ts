import { table, type Migration } from '@riserbo/privacy';

/** Tickets that open one stream of live changes each. */
export const liveTickets: Migration = {
  id: '007-live-tickets',
  up: `${table(
    'live_tickets',
    { app: 'SELECT, INSERT, DELETE', system: 'SELECT, DELETE' },
    `
  hash bytea NOT NULL,
  user_id uuid NOT NULL,
  session_id uuid NOT NULL,
  role text NOT NULL,
  expires_at timestamptz NOT NULL,
  CONSTRAINT live_tickets_pkey PRIMARY KEY (company_id, hash)`,
  )}
CREATE INDEX live_tickets_expiring ON live_tickets (expires_at);`,
  down: 'DROP TABLE live_tickets;',
};
