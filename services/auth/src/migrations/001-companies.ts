import { closedTable, openAcross, table } from '@riserbo/privacy';
import { ofMember } from './001-members';

/** Companies, their members and the programs that subscribe to their events. */
export const companyTables = `
-- A2, A3: plan and features are on the company's row, so that one row lock and one check decide over every
-- pair
${table(
  'companies',
  { app: 'SELECT, INSERT, UPDATE', system: 'SELECT' },
  `
  name text NOT NULL,
  slug text NOT NULL CONSTRAINT companies_slug UNIQUE,
  locale text NOT NULL CONSTRAINT companies_locale CHECK (locale IN ('en', 'it')),
  time_zone text NOT NULL,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  idle_minutes integer NOT NULL DEFAULT 20
    CONSTRAINT companies_idle_minutes CHECK (idle_minutes BETWEEN 1 AND 60),
  plan text NOT NULL DEFAULT 'free'
    CONSTRAINT companies_plan CHECK (plan IN ('free', 'basic', 'standard', 'premium')),
  features text[] NOT NULL DEFAULT '{}' CONSTRAINT companies_features CHECK (features <@ ARRAY[
    'two_factor_required', 'client_retention', 'terms', 'cancellation_policy', 'hipaa', 'soap',
    'client_login', 'memberships', 'promotions', 'waiting_list']),
  features_version integer NOT NULL DEFAULT 1,
  -- B11: how long a member may take to enrol
  second_factor_grace_days integer NOT NULL DEFAULT 7
    CONSTRAINT companies_second_factor_grace CHECK (second_factor_grace_days BETWEEN 0 AND 90),
  -- B8; null: as the active features need it
  client_record_step_up text
    CONSTRAINT companies_client_record_step_up CHECK (client_record_step_up IN ('never', 'hourly', 'always')),
  CONSTRAINT companies_pkey PRIMARY KEY (company_id),
  -- an erased client can have neither an account nor credits
  CONSTRAINT companies_features_exclude
    CHECK (NOT ('client_retention' = ANY (features) AND features && ARRAY['client_login', 'memberships'])),
  CONSTRAINT companies_features_need
    CHECK (NOT features && ARRAY['hipaa', 'soap'] OR 'two_factor_required' = ANY (features))`,
)}
-- One row for all companies: the address belongs to the person. A company sees the users who are its members.
${closedTable(
  'users',
  `
  id uuid NOT NULL CONSTRAINT users_pkey PRIMARY KEY,
  email text NOT NULL CONSTRAINT users_email UNIQUE,
  name text NOT NULL,
  password_hash text NOT NULL,
  created_at timestamptz NOT NULL,
  sign_in_notices boolean NOT NULL DEFAULT false,
  -- B1: long enough to be the only factor
  password_long boolean NOT NULL`,
)}
-- A5
${table(
  'memberships',
  { app: 'SELECT, INSERT' },
  `
  user_id uuid NOT NULL CONSTRAINT memberships_user REFERENCES users,
  role text NOT NULL
    CONSTRAINT memberships_role CHECK (role IN ('owner', 'admin', 'reception', 'provider', 'viewer')),
  created_at timestamptz NOT NULL,
  disabled_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  -- B11: when the member was first told to enrol
  second_factor_wanted_at timestamptz,
  CONSTRAINT memberships_pkey PRIMARY KEY (company_id, user_id),
  CONSTRAINT memberships_company FOREIGN KEY (company_id) REFERENCES companies`,
)}
CREATE INDEX memberships_by_user ON memberships (user_id, created_at);
CREATE INDEX memberships_by_age ON memberships (company_id, created_at, user_id);
GRANT UPDATE (role, disabled_at, version, second_factor_wanted_at) ON memberships TO {app};
${openAcross('memberships', 'lookup', 'SELECT')}
CREATE POLICY memberships_join ON memberships FOR INSERT TO {lookup}
  WITH CHECK (company_id = current_setting('app.company')::uuid);
GRANT INSERT ON memberships TO {lookup};

CREATE POLICY users_of_company ON users FOR SELECT TO {app} USING (${ofMember('users.id')});
CREATE POLICY users_new ON users FOR INSERT TO {app}
  WITH CHECK (current_setting('app.company')::uuid IS NOT NULL);
CREATE POLICY users_change ON users FOR UPDATE TO {app}
  USING (${ofMember('users.id')}) WITH CHECK (${ofMember('users.id')});
GRANT SELECT, INSERT, UPDATE (password_hash, sign_in_notices, password_long) ON users TO {app};
${openAcross('users', 'lookup', 'SELECT')}

-- C15: programs that receive a company's booking events. The server grants access to the bus; this key
-- opens what an id refers to.
${table(
  'subscribers',
  { app: 'SELECT, INSERT, DELETE' },
  `
  id uuid NOT NULL,
  name text NOT NULL,
  key_hash bytea NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT subscribers_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT subscribers_name UNIQUE (company_id, name),
  CONSTRAINT subscribers_company FOREIGN KEY (company_id) REFERENCES companies`,
)}
`;
