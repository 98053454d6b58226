import type { Migration } from '@riserbo/runtime';

/** X111: a sign-up stores nothing secret; the password is chosen when the mailed link is followed. */
export const signUpWithoutPassword: Migration = {
  id: '030-sign-up-without-password',
  up: `
ALTER TABLE sign_ups DROP COLUMN password_hash;
`,
  down: `
-- the owner is bound to one company as well, but for this
ALTER TABLE sign_ups NO FORCE ROW LEVEL SECURITY;
DELETE FROM sign_ups;
ALTER TABLE sign_ups FORCE ROW LEVEL SECURITY;
ALTER TABLE sign_ups ADD COLUMN password_hash text NOT NULL;
`,
};
