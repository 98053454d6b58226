import { column, statement } from '@riserbo/runtime';

/** Heads that one checkpoint adds. */
export const MAX_HEADS = 1_000;

export const insertLog = statement(
  `INSERT INTO installation_log (origin, size, frontier, note, signed_at)
   VALUES (:origin::text, 0, ''::bytea, :note::text, :now::timestamptz) ON CONFLICT DO NOTHING`,
);
export const lockLog = statement(
  `SELECT size::double precision AS size, frontier FROM installation_log
   WHERE origin = :origin::text AND halted IS NULL FOR UPDATE`,
  { size: column.double, frontier: column.bytes },
);
export const selectLog = statement(
  `SELECT size::double precision AS size, note, halted FROM installation_log WHERE origin = :origin::text`,
  { size: column.double, note: column.text, halted: column.nullable(column.text) },
);
export const selectHeads = statement(
  `SELECT company_id AS "companyId", service, size::double precision AS size, note FROM notary_heads
   WHERE size > entered ORDER BY company_id, service LIMIT ${MAX_HEADS} FOR UPDATE`,
  { companyId: column.uuid, service: column.text, size: column.double, note: column.text },
);
export const takeLeaves = statement(
  `WITH taken AS (
     DELETE FROM notary_leaves l USING unnest(:companies::uuid[], :services::text[]) AS head (company_id, service)
     WHERE l.company_id = head.company_id AND l.service = head.service
     RETURNING l.company_id, l.service, l.first, l.hashes)
   SELECT company_id AS "companyId", service, min(first)::double precision AS first,
     string_agg(hashes, ''::bytea ORDER BY first) AS hashes
   FROM taken GROUP BY company_id, service`,
  { companyId: column.uuid, service: column.text, first: column.double, hashes: column.bytes },
);
export const insertNodes = statement(
  `INSERT INTO installation_nodes (level, n, hash)
   SELECT * FROM unnest(:levels::integer[], :places::bigint[], :hashes::bytea[])`,
);
export const insertEntries = statement(
  `INSERT INTO installation_entries (company_id, service, size, n)
   SELECT * FROM unnest(:companies::uuid[], :services::text[], :sizes::bigint[], :places::bigint[])`,
);
export const updateEntered = statement(
  `UPDATE notary_heads h SET entered = h.size FROM unnest(:companies::uuid[], :services::text[]) AS head (company_id, service)
   WHERE h.company_id = head.company_id AND h.service = head.service`,
);
export const updateLog = statement(
  `UPDATE installation_log SET size = :size::bigint, frontier = :frontier::bytea, note = :note::text, signed_at = :now::timestamptz
   WHERE origin = :origin::text`,
);
export const haltLog = statement(
  `UPDATE installation_log SET halted = :reason::text WHERE origin = :origin::text AND halted IS NULL`,
);
export const addSignatures = statement(
  `UPDATE installation_log SET note = note || :lines::text WHERE origin = :origin::text AND size = :size::bigint`,
);
export const insertObject = statement(
  `INSERT INTO installation_objects (size, body) VALUES (:size::bigint, :body::text)`,
);
export const selectObjects = statement(
  `SELECT size::double precision AS size, body FROM installation_objects ORDER BY size LIMIT 100`,
  { size: column.double, body: column.text },
);
export const deleteObject = statement(`DELETE FROM installation_objects WHERE size = :size::bigint`);
export const selectWitness = statement(
  `SELECT size::double precision AS size FROM installation_witnesses WHERE name = :name::text`,
  { size: column.double },
);
export const upsertWitness = statement(
  `INSERT INTO installation_witnesses (name, size) VALUES (:name::text, :size::bigint)
   ON CONFLICT ON CONSTRAINT installation_witnesses_pkey DO UPDATE SET size = excluded.size`,
);
