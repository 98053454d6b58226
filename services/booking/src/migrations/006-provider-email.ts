import type { Migration } from '@riserbo/privacy';

/** D2: a provider without a login proves this mailbox to see what is stored about them. */
export const providerEmail: Migration = {
  id: '006-provider-email',
  up: `ALTER TABLE providers ADD COLUMN email text CONSTRAINT providers_email CHECK (length(email) <= 254);`,
  down: `ALTER TABLE providers DROP COLUMN email;`,
};
