import type { Migration } from '@riserbo/runtime';

/** A2, A3: plan and features stand on the company's row, so that one row lock and one check decide over every pair. */
export const features: Migration = {
  id: '004-features',
  up: `
ALTER TABLE companies
  ADD COLUMN plan text NOT NULL DEFAULT 'free' CONSTRAINT companies_plan CHECK (plan IN ('free', 'basic', 'standard', 'premium')),
  ADD COLUMN features text[] NOT NULL DEFAULT '{}' CONSTRAINT companies_features CHECK (features <@ ARRAY[
    'two_factor_required', 'client_retention', 'terms', 'cancellation_policy', 'hipaa', 'soap', 'client_login', 'memberships', 'promotions', 'waiting_list']),
  ADD COLUMN features_version integer NOT NULL DEFAULT 1,
  -- an erased client can have neither an account nor credits
  ADD CONSTRAINT companies_features_exclude CHECK (NOT ('client_retention' = ANY (features) AND features && ARRAY['client_login', 'memberships']));
`,
  down: `
ALTER TABLE companies DROP COLUMN features_version, DROP COLUMN features, DROP COLUMN plan;
`,
};
