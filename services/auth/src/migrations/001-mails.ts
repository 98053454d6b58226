import { systemTable, table } from '@riserbo/privacy';

/** Mails with a link, the sign-ups that wait for one, and counters of attempts. */
export const mailTables = `
-- To a member, to a client, or to an address that is in the row and is deleted with it. Using a link
-- deletes the row.
${table(
  'letters',
  { app: 'SELECT, INSERT, UPDATE, DELETE', system: 'SELECT, DELETE' },
  `
  id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT letters_kind CHECK (kind ~ '^[a-z_]{1,40}$'),
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  user_id uuid,
  email text,
  name text,
  locale text CONSTRAINT letters_locale CHECK (locale IN ('en', 'it')),
  data jsonb NOT NULL DEFAULT '{}',
  once uuid,
  invited_by uuid,
  -- increases each time the mail is sent again
  version integer NOT NULL DEFAULT 1,
  -- B12: name and address of a client are in the clients service only
  client_id uuid,
  CONSTRAINT letters_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT letters_member FOREIGN KEY (company_id, user_id) REFERENCES memberships ON DELETE CASCADE,
  CONSTRAINT letters_to CHECK (
    num_nonnulls(user_id, client_id, email) = 1
    AND num_nonnulls(email, name, locale) IN (0, 3)
    AND (kind NOT IN ('client_login', 'client_password_guessed') OR client_id IS NOT NULL))`,
)}
-- at most one mail of a kind per subject
CREATE UNIQUE INDEX letters_once ON letters (company_id, kind, once) WHERE once IS NOT NULL;
-- A5: one open invitation per address
CREATE UNIQUE INDEX letters_invitation ON letters (company_id, email) WHERE kind = 'invitation';
-- a join takes a mail of the current company
CREATE POLICY letters_join ON letters TO {lookup} USING (company_id = current_setting('app.company')::uuid);
GRANT SELECT, DELETE ON letters TO {lookup};

-- X111: a company that is not confirmed yet; nothing secret. Its id is that of the company it becomes.
${table(
  'sign_ups',
  { app: 'SELECT, INSERT, DELETE' },
  `
  letter_id uuid NOT NULL,
  email text NOT NULL,
  name text NOT NULL,
  company_name text NOT NULL,
  slug text NOT NULL,
  locale text NOT NULL,
  time_zone text NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT sign_ups_pkey PRIMARY KEY (company_id, letter_id),
  CONSTRAINT sign_ups_letter FOREIGN KEY (company_id, letter_id) REFERENCES letters ON DELETE CASCADE`,
)}
-- Of no company: counted before one is known. A bucket is an HMAC, so the table holds no address.
${systemTable(
  'attempts',
  'SELECT, INSERT, UPDATE, DELETE',
  `
  bucket bytea NOT NULL,
  window_start timestamptz NOT NULL,
  count integer NOT NULL,
  CONSTRAINT attempts_pkey PRIMARY KEY (bucket, window_start)`,
)}
CREATE INDEX attempts_by_age ON attempts (window_start);
`;
