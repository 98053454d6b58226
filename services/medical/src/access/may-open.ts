/** A confirmed booking opens the chart this long before it begins, so that the practitioner can prepare. */
export const PREPARATION_MS = 24 * 3_600_000;

/** SQL: the member works with notes. Statements with it take `:userId`. */
export const isPractitioner =
  `EXISTS (SELECT 1 FROM practitioners p WHERE p.company_id = :companyId AND p.user_id = :userId AND p.active)` as const;

/**
 * SQL, X32: the member may ask for notes of a client: the client has seen the member's provider, or an owner
 * chose the member. Takes `:userId` and `:soon`, the time in `PREPARATION_MS`.
 */
export const mayAskFor = <const Client extends string>(client: Client) =>
  `EXISTS (SELECT 1 FROM practitioners p WHERE p.company_id = :companyId AND p.user_id = :userId AND p.active
    AND (p.all_clients
      OR EXISTS (SELECT 1 FROM client_practitioners g
        WHERE g.company_id = :companyId AND g.client_id = ${client} AND g.user_id = :userId)
      OR EXISTS (SELECT 1 FROM visits v
        WHERE v.company_id = :companyId AND v.client_id = ${client} AND v.provider_id = p.provider_id
          AND (v.state = 'seen' OR v.state = 'confirmed' AND v.starts_at <= :soon::timestamptz))))` as const;

/** SQL, F9: the member broke the glass for a client, less than an hour ago. */
export const hasBrokenGlass = <const Client extends string>(client: Client) =>
  `(${isPractitioner} AND EXISTS (SELECT 1 FROM broken_glass b WHERE b.company_id = :companyId
    AND b.client_id = ${client} AND b.user_id = :userId AND b.until > :now::timestamptz))` as const;

/** SQL, F9: the member may open the chart `c`. Takes `:userId`, `:soon` and `:now`. */
export const mayOpen = `CASE c.audience WHEN 'author' THEN c.author_id = :userId AND ${isPractitioner} ELSE
  ${hasBrokenGlass('c.client_id')} OR ${mayAskFor('c.client_id')}
    AND (c.audience = 'practice' OR c.author_id = :userId OR :userId = ANY (c.user_ids)) END` as const;
