import type { Migration } from '@riserbo/runtime';

/** B1: which passwords are long enough to be the only factor. The length of older ones is unknown, so they count as short until they are changed. */
export const passwordLength: Migration = {
  id: '042-password-length',
  up: `
ALTER TABLE users ADD COLUMN password_long boolean NOT NULL DEFAULT false;
ALTER TABLE users ALTER COLUMN password_long DROP DEFAULT;
GRANT UPDATE (password_long) ON users TO auth_app;
`,
  down: `ALTER TABLE users DROP COLUMN password_long;`,
};
