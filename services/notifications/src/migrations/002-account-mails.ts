import type { Migration } from '@riserbo/privacy';

/** Auth's letters are account mails. */
export const accountMails: Migration = {
  id: '002-account-mails',
  serves: '002-account-mails',
  up: `ALTER TABLE deliveries RENAME COLUMN letter_id TO account_mail_id;`,
  down: `ALTER TABLE deliveries RENAME COLUMN account_mail_id TO letter_id;`,
};
