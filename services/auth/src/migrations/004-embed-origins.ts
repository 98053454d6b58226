import type { Migration } from '@riserbo/privacy';

/** Web sites that may show the booking page as their own; none: any site may. */
export const embedOrigins: Migration = {
  id: '004-embed-origins',
  up: `ALTER TABLE companies ADD COLUMN embed_origins text[] NOT NULL DEFAULT '{}'
  CONSTRAINT companies_embed_origins CHECK (cardinality(embed_origins) <= 20);`,
  down: 'ALTER TABLE companies DROP COLUMN embed_origins;',
};
