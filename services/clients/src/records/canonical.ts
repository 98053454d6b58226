/**
 * SQL before a SELECT that joins `canonical` (one row): the surviving record of `:clientId`, or `:clientId`
 * if it was not merged. A subquery in a condition would prevent index use, because row-level security treats
 * it as potentially leaking.
 */
export const canonicalClient = `
  WITH canonical AS MATERIALIZED (
    SELECT coalesce(
      (SELECT a.client_id FROM client_aliases a WHERE a.company_id = :companyId AND a.merged_id = :clientId::uuid), :clientId::uuid) AS id)` as const;
