import { lookupFunctions, type Migration } from '@riserbo/privacy';

const constraints = ['kind', 'locale', 'pkey', 'member', 'to'];
const indexes = ['once', 'invitation'];
const policies = ['of_company', 'system_select', 'system_delete', 'join'];
const renamed = (from: string, to: string) => `
ALTER TABLE ${from} RENAME TO ${to};
${constraints.map((name) => `ALTER TABLE ${to} RENAME CONSTRAINT ${from}_${name} TO ${to}_${name};`).join('\n')}
${indexes.map((name) => `ALTER INDEX ${from}_${name} RENAME TO ${to}_${name};`).join('\n')}
${policies.map((name) => `ALTER POLICY ${from}_${name} ON ${to} RENAME TO ${to}_${name};`).join('\n')}
`;
const company = `current_setting('app.company')::uuid`;
/** Replaced, because its body names the table. */
const joinAs = (table: string) => `
DROP FUNCTION join_as;
${lookupFunctions({
  join_as: {
    signature: 'join_as(mail uuid, at timestamptz) RETURNS uuid LANGUAGE sql VOLATILE',
    body: `WITH proof AS (
    DELETE FROM ${table} WHERE company_id = ${company} AND id = mail AND expires_at > at
      AND kind IN ('sign_up', 'sign_up_known', 'invitation')
    RETURNING email, CASE kind WHEN 'invitation' THEN data ->> 'role' ELSE 'owner' END AS as_role),
  known AS (SELECT u.id, p.as_role FROM proof p JOIN users u ON u.email = p.email),
  joined AS (
    INSERT INTO memberships (company_id, user_id, role, created_at)
    SELECT ${company}, id, as_role, at FROM known ON CONFLICT ON CONSTRAINT memberships_pkey DO NOTHING)
  SELECT id FROM known`,
  },
})}`;

/** Letters become account mails, so that they are not mistaken for dead letters. */
export const accountMails: Migration = {
  id: '005-account-mails',
  serves: '005-account-mails',
  up: `
${renamed('letters', 'account_mails')}
ALTER TABLE sign_ups RENAME COLUMN letter_id TO account_mail_id;
ALTER TABLE sign_ups RENAME CONSTRAINT sign_ups_letter TO sign_ups_account_mail;
${joinAs('account_mails')}`,
  down: `
${renamed('account_mails', 'letters')}
ALTER TABLE sign_ups RENAME COLUMN account_mail_id TO letter_id;
ALTER TABLE sign_ups RENAME CONSTRAINT sign_ups_account_mail TO sign_ups_letter;
${joinAs('letters')}`,
};
