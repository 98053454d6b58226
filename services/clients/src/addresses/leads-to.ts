/** SQL: the client that an id leads to: that of the record which the named one joined, else the named one itself. `$1` is the company. */
export const leadsTo = (id: string): string =>
  `coalesce((SELECT a.client_id FROM client_aliases a WHERE a.company_id = $1 AND a.merged_id = ${id}), ${id})`;
