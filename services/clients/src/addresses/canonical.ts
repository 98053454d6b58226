/**
 * SQL in front of a SELECT that joins `canonical`, of one row: the id of the record that `:clientId` was merged into, else `:clientId` itself. As a subquery
 * inside a condition it would keep the read from every index: row-level security treats one as possibly leaking.
 */
export const canonicalClient = `
  WITH canonical AS MATERIALIZED (
    SELECT coalesce(
      (SELECT a.client_id FROM client_aliases a WHERE a.company_id = :companyId AND a.merged_id = :clientId::uuid), :clientId::uuid) AS id)` as const;
