import { canonicalClient } from '@riserbo/runtime';

/**
 * SQL before a SELECT: `canonical` (one row, the surviving record of `:clientId`) and `person`, all ids of
 * the client, those of merged records included.
 */
export const allIds = `${canonicalClient}, person AS MATERIALIZED (
    SELECT id FROM canonical UNION
    SELECT f.former_id FROM former_clients f JOIN canonical ON f.client_id = canonical.id
    WHERE f.company_id = :companyId)` as const;
