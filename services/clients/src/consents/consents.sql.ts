import { column, statement } from '@riserbo/runtime';
import { policies } from '../policies/policy.entities';
import { allIds } from '../records/all-ids';
import { isRestricted } from '../records/restricted';
import { consents } from './consent.entity';

const proof = ['number', 'hash', 'locale'] as const;
export const selectShownPolicy = statement(
  `SELECT ${policies.list(proof, 'p')}, NOT EXISTS (
     SELECT 1 FROM policies newer WHERE newer.company_id = :companyId AND newer.kind = p.kind
       AND newer.locale = p.locale AND newer.number > p.number) AS "isCurrent"
   FROM policies p WHERE p.company_id = :companyId AND p.id = :policyId AND p.kind = 'privacy'`,
  { ...policies.row(proof), isCurrent: column.boolean },
);
/** A later version of the policy, in its language, asks again. */
const isOutdated = `EXISTS (
  SELECT 1 FROM policies newer WHERE newer.company_id = :companyId AND newer.kind = 'privacy'
    AND newer.locale = c.locale AND newer.number > c.number AND newer.asks_again)` as const;
// of two acts in one millisecond, the withdrawal counts
const latestFirst = 'c.at DESC, c.given, c.number DESC' as const;
/** The last act for each purpose. */
export const selectLast = statement(
  `${allIds} SELECT DISTINCT ON (c.purpose) ${consents.list([], 'c')}, ${isOutdated} AS "isOutdated"
   FROM consents c JOIN person ON c.client_id = person.id
   WHERE c.company_id = :companyId ORDER BY c.purpose, ${latestFirst}`,
  { ...consents.row(), isOutdated: column.boolean },
);
export const selectHistory = statement(
  `${allIds} SELECT ${consents.list([], 'c')} FROM consents c JOIN person ON c.client_id = person.id
   WHERE c.company_id = :companyId ORDER BY ${latestFirst} LIMIT 500`,
  consents.row(),
);
/** Those of the named clients whose last act is a consent that still counts. */
export const selectConsenting = statement(
  `WITH named AS MATERIALIZED (
     SELECT asked.id, coalesce(f.client_id, asked.id) AS client_id FROM unnest(:clientIds::uuid[]) AS asked (id)
     LEFT JOIN former_clients f ON f.company_id = :companyId AND f.former_id = asked.id),
   person AS MATERIALIZED (
     SELECT client_id AS id, client_id FROM named UNION
     SELECT f.former_id, f.client_id FROM former_clients f JOIN named USING (client_id) WHERE f.company_id = :companyId),
   last AS (
     SELECT DISTINCT ON (person.client_id) person.client_id, c.given, ${isOutdated} AS outdated
     FROM consents c JOIN person ON c.client_id = person.id
     WHERE c.company_id = :companyId AND c.purpose = :purpose ORDER BY person.client_id, ${latestFirst})
   SELECT named.id FROM named JOIN last USING (client_id)
   WHERE last.given AND NOT last.outdated AND NOT ${isRestricted}`,
  { id: column.uuid },
);
