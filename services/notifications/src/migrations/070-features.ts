import { tenantTable, type Migration } from '@riserbo/runtime';

/**
 * G4: features a company has on, as last reported by auth, so that the final check and the mark are one
 * statement.
 */
export const features: Migration = {
  id: '070-features',
  up: `
CREATE TABLE company_features (
  company_id uuid NOT NULL,
  features text[] NOT NULL,
  version integer NOT NULL,
  CONSTRAINT company_features_pkey PRIMARY KEY (company_id)
);
${tenantTable('company_features', 'notifications', 'SELECT, INSERT, UPDATE')}
`,
  down: `DROP TABLE company_features;`,
};
