import type { Migration } from '@riserbo/privacy';

const known = [
  ...['two_factor_required', 'client_retention', 'terms', 'cancellation_policy', 'hipaa', 'soap'],
  ...['client_login', 'memberships', 'promotions', 'waiting_list'],
];
const change = (list: readonly string[]) => `
ALTER TABLE companies DROP CONSTRAINT companies_features,
  ADD CONSTRAINT companies_features CHECK (features <@ ARRAY[${list.map((each) => `'${each}'`).join(', ')}]);`;

/** A3: companies can send SMS. */
export const sms: Migration = {
  id: '009-sms',
  up: change([...known, 'sms']),
  down: `
ALTER TABLE companies NO FORCE ROW LEVEL SECURITY;
UPDATE companies SET features = array_remove(features, 'sms');
ALTER TABLE companies FORCE ROW LEVEL SECURITY;${change(known)}`,
};
