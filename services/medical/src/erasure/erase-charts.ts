import { column, statement, type Tx } from '@riserbo/runtime';
import { reasonsToKeep } from '../domain/retained';
import { erasedClients, legalHolds, medicalSettings } from '../rows/erasure.entities';

/** In Italy and Germany a practitioner keeps notes for ten years. */
const DEFAULT_YEARS = 10;
const NONE = { charts: 0, wraps: 0, notes: 0, attachments: 0, intakes: 0, grants: 0 };
// the lock of `erase_client`, taken before the reasons to keep are read
const lockClient = statement(
  `SELECT pg_advisory_xact_lock(hashtextextended(:companyId::uuid || ' erasure ' || :clientId::uuid, 0)) AS locked`,
  { locked: column.nothing },
);
const selectLastNote = statement(
  `SELECT max(last_note_at) AS at FROM charts WHERE company_id = :companyId AND client_id = :clientId`,
  { at: column.nullable(column.timestamp) },
);
const eraseClient = statement(`SELECT erase_client(:clientId::uuid, :erasedAt::timestamptz) AS counts`, {
  counts: column.json<typeof NONE>(),
});

/**
 * Erases everything about a client, or nothing and says why. What was erased before is erased again whatever
 * the reasons: a restored backup holds it once more.
 */
export async function eraseCharts(tx: Tx, clientId: string, erasedAt: Date | string | undefined) {
  await tx.row(lockClient, { clientId });
  const isAgain = erasedAt !== undefined || (await erasedClients.find(tx, { clientId })) !== undefined;
  const retained = isAgain ? [] : await reasons(tx, clientId, tx.now);
  if (retained.length > 0) return { outcome: 'retained' as const, counts: NONE, retained };
  const row = await tx.row(eraseClient, { clientId, erasedAt: erasedAt ?? tx.now });
  return { outcome: 'erased' as const, counts: row?.counts ?? NONE, retained };
}

export async function settingsOf(tx: Tx) {
  return (await medicalSettings.find(tx, {})) ?? { retentionYears: DEFAULT_YEARS, version: 1 };
}

async function reasons(tx: Tx, clientId: string, now: Date) {
  const [hold, last, { retentionYears: years }] = await Promise.all([
    legalHolds.find(tx, { clientId }),
    tx.row(selectLastNote, { clientId }),
    settingsOf(tx),
  ]);
  return reasonsToKeep({ holdUntil: hold?.until ?? null, lastNoteAt: last?.at ?? null, years }, now);
}
