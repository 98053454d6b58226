import type { Migration } from '@riserbo/runtime';

/** B12: a mail to a client names the client's id; who that is and where they can be written to is in the clients service alone. */
export const clientMails: Migration = {
  id: '041-client-mails',
  up: `
ALTER TABLE letters NO FORCE ROW LEVEL SECURITY;
DELETE FROM letters WHERE kind IN ('client_login', 'client_password_guessed') OR email = 'nobody@riserbo.invalid';
ALTER TABLE letters FORCE ROW LEVEL SECURITY;
ALTER TABLE letters DROP CONSTRAINT letters_to,
  ADD COLUMN client_id uuid,
  ADD CONSTRAINT letters_to CHECK (
    num_nonnulls(user_id, client_id, email) = 1
    AND num_nonnulls(email, name, locale) IN (0, 3)
    AND (kind NOT IN ('client_login', 'client_password_guessed') OR client_id IS NOT NULL));
`,
  down: `
ALTER TABLE letters NO FORCE ROW LEVEL SECURITY;
DELETE FROM letters WHERE client_id IS NOT NULL;
ALTER TABLE letters FORCE ROW LEVEL SECURITY;
ALTER TABLE letters DROP CONSTRAINT letters_to, DROP COLUMN client_id,
  ADD CONSTRAINT letters_to CHECK ((user_id IS NULL) = (email IS NOT NULL AND name IS NOT NULL AND locale IS NOT NULL));
`,
};
