/**
 * SQL in front of a SELECT that joins `led`, of one row: the client that an id leads to: that of the record which the named one joined, else the named
 * one itself. `$1` is the company. Within a condition it would keep the read from every index: to row-level security a subquery there may leak.
 */
export const leadsTo = (id: string): string => `
  WITH led AS MATERIALIZED (
    SELECT coalesce((SELECT a.client_id FROM client_aliases a WHERE a.company_id = $1 AND a.merged_id = ${id}), ${id}) AS id)`;
