import type { Migration } from '@riserbo/privacy';
import { companyTables } from './001-companies';
import { factorTables } from './001-factors';
import { lookups } from './001-lookups';
import { mailTables } from './001-mails';
import { sessionTables } from './001-sessions';

export const first: Migration = {
  id: '001-first',
  up: `
${companyTables}
${mailTables}
${sessionTables}
${factorTables}
${lookups}`,
  down: `
DROP FUNCTION company_by_slug, company_by_address, company_by_passkey, join_as, end_sessions_of_person,
  renew_factors_of_person, others_ask_for_reset;
DROP TABLE totp_factors, totp_enrolments, recovery_codes, passkeys, passkey_challenges, factor_resets;
DROP TABLE sessions, client_accounts, support_grants, operators, sign_ups, letters, attempts, subscribers;
DROP TABLE users, memberships, companies CASCADE;`,
};
