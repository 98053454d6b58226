import type { Migration } from '@riserbo/runtime';

/**
 * Mails per unverified address (X107), across companies: no company column, so only the system role counts.
 */
export const addressLimits: Migration = {
  id: '050-address-limits',
  up: `
CREATE TABLE mail_windows (
  starts_at timestamptz NOT NULL,
  secret bytea NOT NULL,
  CONSTRAINT mail_windows_pkey PRIMARY KEY (starts_at)
);
CREATE TABLE mail_counts (
  starts_at timestamptz NOT NULL,
  mark bytea NOT NULL,
  count integer NOT NULL,
  CONSTRAINT mail_counts_pkey PRIMARY KEY (starts_at, mark),
  CONSTRAINT mail_counts_window FOREIGN KEY (starts_at) REFERENCES mail_windows (starts_at) ON DELETE CASCADE
);
GRANT SELECT, INSERT, DELETE ON mail_windows TO notifications_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON mail_counts TO notifications_system;
`,
  down: `DROP TABLE mail_counts; DROP TABLE mail_windows;`,
};
