import type { Client } from 'pg';

/** Whose history it is, and the day on which it ends. */
export interface History {
  companyId: string;
  serviceId: string;
  until: Date;
}

// $1 company, $2 its service. Providers of history give nothing any more: a search does not ask for them.
const staff = `
  WITH made AS (SELECT gen_random_uuid() AS id FROM generate_series(1, 200)), resource AS (
    INSERT INTO resources (company_id, id, kind, created_at) SELECT $1, id, 'provider', now() FROM made)
  INSERT INTO providers (company_id, id, display_name, time_zone, active, version, created_at)
  SELECT $1, id, 'Provider', 'Europe/Rome', true, 1, now() FROM made`;
const otherCompanies = `
  WITH company AS (SELECT gen_random_uuid() AS id FROM generate_series(1, 20)), service AS (
    INSERT INTO services SELECT (jsonb_populate_record(s, jsonb_build_object('company_id', company.id))).*
    FROM services s, company WHERE s.company_id = $1 AND s.id = $2 RETURNING company_id), resource AS (
    INSERT INTO resources (company_id, id, kind, created_at) SELECT id, id, 'provider', now() FROM company)
  INSERT INTO providers (company_id, id, display_name, time_zone, active, version, created_at)
  SELECT id, id, 'Provider', 'Europe/Rome', true, 1, now() FROM company`;

/** Sixteen half hours a day for each provider, back into the past; every tenth booking belongs to another company. */
const varying: Record<string, string> = {
  company_id: 'p.company_id',
  id: 'uuidv7()',
  provider_id: 'p.id',
  client_id: 'gen_random_uuid()',
  counts_as: 'gen_random_uuid()',
  guest_id: 'NULL',
  held_from: 'NULL',
  status: `'completed'`,
  starts_at: 'slot',
  ends_at: `slot + interval '30 minutes'`,
  created_at: `slot - interval '7 days'`,
};
const places = `
  own AS (SELECT array_agg(id ORDER BY id) AS ids FROM providers WHERE company_id = $1),
  other AS (SELECT array_agg(id ORDER BY id) AS ids FROM providers WHERE company_id <> $1),
  p AS (
    SELECT CASE WHEN foreign_one THEN other.ids[1 + n / 10 % 20] ELSE $1::uuid END AS company_id,
      CASE WHEN foreign_one THEN other.ids[1 + n / 10 % 20] ELSE own.ids[1 + n % cardinality(own.ids)] END AS id,
      $2::timestamptz - (1 + turn / 16) * interval '1 day' + turn % 16 * interval '30 minutes' AS slot
    FROM (SELECT n, n % 10 = 0 AS foreign_one FROM generate_series($3::integer, $4::integer) n) each, own, other,
      LATERAL (SELECT CASE WHEN foreign_one THEN n / 200 ELSE n / cardinality(own.ids) END AS turn) t)`;

/** Makes who worked there in the past, and twenty other companies. */
export async function openHistory(admin: Client, { companyId, serviceId }: History): Promise<void> {
  await admin.query(staff, [companyId]);
  await admin.query(otherCompanies, [companyId, serviceId]);
}

/**
 * Adds the bookings from number `from` to number `to` with their claims. All are completed and keep their claims under the constraint, as the
 * product leaves them. What would be checked and sorted row by row is taken off and put on again as a whole: the same in the end, and sooner.
 */
export async function addHistory(
  admin: Client,
  { companyId, until }: History,
  from: number,
  to: number,
): Promise<void> {
  await admin.query(
    `SET work_mem = '256MB'; SET maintenance_work_mem = '2GB'; SET max_parallel_maintenance_workers = 0`,
  );
  await admin.query(`ALTER SYSTEM SET max_wal_size = '20GB'`);
  await admin.query('SELECT pg_reload_conf()');
  const columns = await columnsOf(admin, 'bookings');
  const values = columns.map((column) => varying[column] ?? `template.${column}`);
  const putBack = await takeOff(admin);
  const { rows } = await admin.query<{ now: string }>('SELECT uuidv7() AS now');
  await admin.query(
    `WITH ${places} INSERT INTO bookings (${columns.join(', ')}) SELECT ${values.join(', ')}
     FROM p, (SELECT * FROM bookings WHERE company_id = $1 AND status = 'confirmed' LIMIT 1) AS template`,
    [companyId, until, from, to],
  );
  await admin.query(
    `INSERT INTO claims (company_id, holder_id, resource_id, starts_at, ends_at)
     SELECT company_id, id, provider_id, starts_at, ends_at FROM bookings WHERE id > $1 AND status = 'completed'`,
    [rows[0]?.now],
  );
  for (const text of putBack) await admin.query(text);
  await admin.query('VACUUM ANALYZE bookings');
  await admin.query('VACUUM ANALYZE claims');
  await admin.query('ALTER SYSTEM RESET max_wal_size');
  await admin.query('SELECT pg_reload_conf()');
  await admin.query('CHECKPOINT');
}

async function columnsOf(admin: Client, table: string): Promise<string[]> {
  const { rows } = await admin.query<{ column_name: string }>(
    `SELECT column_name FROM information_schema.columns WHERE table_name = $1 AND is_generated = 'NEVER'`,
    [table],
  );
  return rows.map(({ column_name: name }) => name);
}

/** Drops indexes, foreign keys and the exclusion of both tables, but no primary key. @returns what puts them on again, in order */
async function takeOff(admin: Client): Promise<string[]> {
  const { rows } = await admin.query<{ off: string; again: string }>(`
    SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS off,
      format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS again
    FROM pg_constraint WHERE conrelid IN ('bookings'::regclass, 'claims'::regclass) AND contype IN ('x', 'f')
    UNION ALL
    SELECT format('DROP INDEX %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
    FROM pg_index i WHERE indrelid IN ('bookings'::regclass, 'claims'::regclass)
      AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)`);
  for (const { off } of rows) await admin.query(off);
  return rows.map(({ again }) => again);
}
