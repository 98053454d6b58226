import { column, statement, type Tx } from '@riserbo/runtime';
import type { Counted, Counts } from '../domain/statistics';
import type { Period } from './open-period';

/** Each person counts for the first two services, and the first two providers, they came to. */
const firstTwo = (column: 'service_id' | 'provider_id') => `
  SELECT id, person FROM (
    SELECT ${column} AS id, person, row_number() OVER (PARTITION BY person ORDER BY min(ended_at), ${column}) AS place
    FROM persons WHERE status = 'completed' GROUP BY person, ${column}) AS seen
  WHERE place <= 2`;
const byEntry = (kind: 'service' | 'provider') => `
  SELECT '${kind}', entry.id::text, count(visit.person)::integer
  FROM ${kind}s entry LEFT JOIN (${firstTwo(`${kind}_id`)}) AS visit ON visit.id = entry.id
  WHERE entry.company_id = :companyId AND entry.created_at < :endsAt GROUP BY entry.id`;

/**
 * One statement, so one moment. Bookings of one guest, and of one address or phone (`counts_as`), are one
 * person's. Bookings of erased persons have no person.
 */
const countPersons = statement(
  `
  WITH ended AS (
    SELECT id, status, service_id, provider_id, ended_at, counts_as,
      min(counts_as::text) OVER (PARTITION BY coalesce(guest_id, id)) AS of_guest
    FROM bookings
    WHERE company_id = :companyId AND ended_at >= :startsAt AND ended_at < :endsAt AND counts_as IS NOT NULL
      AND status IN ('completed', 'no_show', 'cancelled') AND client_id <> ALL (:restricted::uuid[])
  ), persons AS (
    SELECT *, min(of_guest) OVER (PARTITION BY counts_as) AS person FROM ended
  ), first_ends AS (
    SELECT DISTINCT ON (person) person, status FROM persons ORDER BY person, ended_at, id
  )
  SELECT 'status' AS kind, status AS id, count(*)::integer AS persons FROM first_ends GROUP BY status
  UNION ALL
  SELECT 'appointments', '', coalesce(sum(least(4, came)), 0)::integer FROM (
    SELECT count(*) AS came FROM persons WHERE status = 'completed' GROUP BY person) AS each
  UNION ALL ${byEntry('service')}
  UNION ALL ${byEntry('provider')}
  ORDER BY kind, id`,
  { kind: column.text, id: column.text, persons: column.integer },
);
const selectClients = statement(
  `SELECT DISTINCT client_id AS "clientId" FROM bookings
   WHERE company_id = :companyId AND ended_at >= :startsAt AND ended_at < :endsAt AND client_id IS NOT NULL`,
  { clientId: column.uuid },
);

type Between = Pick<Period, 'startsAt' | 'endsAt'>;

/** The clients whose bookings ended in a period. */
export async function clientsOf(tx: Pick<Tx, 'rows'>, { startsAt, endsAt }: Between): Promise<string[]> {
  return (await tx.rows(selectClients, { startsAt, endsAt })).map(({ clientId }) => clientId);
}

/** Exact: for `publish` only. @param restricted clients that are not counted (D3) */
export async function countPeriod(
  tx: Pick<Tx, 'rows'>,
  { startsAt, endsAt }: Between,
  restricted: readonly string[],
): Promise<Counts> {
  const rows = await tx.rows(countPersons, { startsAt, endsAt, restricted });
  const of = (kind: string): Counted[] =>
    rows.filter((row) => row.kind === kind).map(({ id, persons }) => ({ id, persons }));
  const status = (id: string) => of('status').find((row) => row.id === id)?.persons ?? 0;
  return {
    ...{ completed: status('completed'), noShow: status('no_show'), cancelled: status('cancelled') },
    appointments: of('appointments')[0]?.persons ?? 0,
    ...{ services: of('service'), providers: of('provider') },
  };
}
