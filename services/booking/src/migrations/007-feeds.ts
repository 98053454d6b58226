import { lookupFunction, tenantTable, type Migration } from '@riserbo/runtime';

/** Calendars of providers for programs that subscribe (C13). */
export const feeds: Migration = {
  id: '007-feeds',
  up: `
CREATE TABLE feeds (
  company_id uuid NOT NULL,
  provider_id uuid NOT NULL,
  -- SHA-256 of a token of 256 random bits, which is nowhere
  token_hash bytea NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT feeds_pkey PRIMARY KEY (company_id, provider_id),
  CONSTRAINT feeds_provider FOREIGN KEY (company_id, provider_id) REFERENCES providers (company_id, id)
);
CREATE INDEX feeds_by_token ON feeds (token_hash);
${tenantTable('feeds', 'booking')}
${lookupFunction('booking', { name: 'company_by_feed', args: 'wanted bytea', table: 'feeds', body: 'SELECT company_id FROM feeds WHERE token_hash = wanted' })}
`,
  down: `DROP FUNCTION company_by_feed; DROP TABLE feeds;`,
};
