import { lookupFunction, lookupFunctions } from '@riserbo/privacy';

const company = `current_setting('app.company')::uuid`;
/**
 * The company a sign-in goes to: that of the slug, or by default the oldest membership that is not
 * disabled.
 */
const chosen = `(wanted_slug IS NULL OR c.slug = wanted_slug) AND m.disabled_at IS NULL
  ORDER BY m.created_at, m.company_id LIMIT 1`;
const isMember = `EXISTS (SELECT 1 FROM memberships m
  WHERE m.user_id = person AND m.company_id = ${company})`;

/** Functions that see more than one company, and return as little as possible. */
export const lookups = `
${lookupFunction({
  name: 'company_by_slug',
  args: 'wanted text',
  table: 'companies',
  body: 'SELECT company_id FROM companies WHERE slug = wanted',
})}
${lookupFunction({
  name: 'company_by_passkey',
  args: 'credential bytea, wanted_slug text',
  table: 'passkeys',
  body: `SELECT m.company_id FROM passkeys p
  JOIN memberships m ON m.user_id = p.user_id JOIN companies c ON c.company_id = m.company_id
  WHERE p.credential_id = credential AND ${chosen}`,
})}
${lookupFunctions({
  company_by_address: {
    signature: 'company_by_address(address text, wanted_slug text) RETURNS uuid LANGUAGE sql STABLE',
    body: `SELECT m.company_id FROM users u
  JOIN memberships m ON m.user_id = u.id JOIN companies c ON c.company_id = m.company_id
  WHERE u.email = address AND ${chosen}`,
  },
  // A5: uses a mail of the current company; the account of its address becomes a member, in the role the
  // mail states. Null for a mail that is unknown, used or expired, and for an address without an account.
  // An existing member is unchanged.
  join_as: {
    signature: 'join_as(letter uuid, at timestamptz) RETURNS uuid LANGUAGE sql VOLATILE',
    body: `WITH proof AS (
    DELETE FROM letters WHERE company_id = ${company} AND id = letter AND expires_at > at
      AND kind IN ('sign_up', 'sign_up_known', 'invitation')
    RETURNING email, CASE kind WHEN 'invitation' THEN data ->> 'role' ELSE 'owner' END AS as_role),
  known AS (SELECT u.id, p.as_role FROM proof p JOIN users u ON u.email = p.email),
  joined AS (
    INSERT INTO memberships (company_id, user_id, role, created_at)
    SELECT ${company}, id, as_role, at FROM known ON CONFLICT ON CONSTRAINT memberships_pkey DO NOTHING)
  SELECT id FROM known`,
  },
  // Ends the live sessions of a member of the current company in every company, except one.
  end_sessions_of_person: {
    signature: `end_sessions_of_person(person uuid, but uuid, at timestamptz)
  RETURNS TABLE (company uuid, session uuid) LANGUAGE sql VOLATILE`,
    body: `UPDATE sessions SET ended_at = at, end_reason = 'ended'
  WHERE user_id = person AND ended_at IS NULL AND id IS DISTINCT FROM but AND ${isMember}
  RETURNING company_id, id`,
  },
  // B8: marks the live sessions of a member of the current company in every company.
  renew_factors_of_person: {
    signature: `renew_factors_of_person(person uuid)
  RETURNS TABLE (company uuid, session uuid, seen timestamptz, ends timestamptz, factors integer)
    LANGUAGE sql VOLATILE`,
    body: `UPDATE sessions SET factors_version = factors_version + 1
  WHERE user_id = person AND ended_at IS NULL AND ${isMember}
  RETURNING company_id, id, last_seen_at, ends_at, factors_version`,
  },
  // B2: whether every other company in which the person may sign in has asked since then. Does not say
  // which or how many these are.
  others_ask_for_reset: {
    signature: 'others_ask_for_reset(person uuid, since timestamptz) RETURNS boolean LANGUAGE sql STABLE',
    body: `SELECT EXISTS (SELECT 1 FROM memberships WHERE user_id = person AND company_id = ${company})
    AND NOT EXISTS (
      SELECT 1 FROM memberships m LEFT JOIN factor_resets r
        ON r.company_id = m.company_id AND r.user_id = m.user_id AND r.asked_at > since
      WHERE m.user_id = person AND m.company_id <> ${company} AND m.disabled_at IS NULL
        AND r.asked_at IS NULL)`,
  },
})}`;
