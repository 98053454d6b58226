import { Injectable } from '@nestjs/common';
import {
  eraseMedicalCall,
  legalHoldCall,
  medicalTombstonesCall,
  readMedicalSettingsCall,
  setMedicalSettingsCall,
} from '@riserbo/contracts';
import {
  column,
  mapConstraints,
  Serve,
  statement,
  type Context,
  type Input,
  type Tx,
} from '@riserbo/runtime';
import { reasonsToKeep } from '../domain/retained';
import { erasedClients, legalHolds, medicalSettings } from '../rows/erasure.entities';

/** In Italy and Germany a practitioner keeps notes for ten years. */
const DEFAULT_YEARS = 10;
const MAX_TOMBSTONES = 1_000;
const FIRST = '00000000-0000-0000-0000-000000000000';
const NONE = { charts: 0, wraps: 0, notes: 0, attachments: 0, intakes: 0, grants: 0 };
const upsertSettings = statement(
  `INSERT INTO medical_settings (company_id, retention_years, version)
   VALUES (:companyId, :retentionYears, 2)
   ON CONFLICT ON CONSTRAINT medical_settings_pkey DO UPDATE
   SET retention_years = excluded.retention_years, version = medical_settings.version + 1
   WHERE medical_settings.version = :version::integer
   RETURNING ${medicalSettings.list()}`,
  medicalSettings.row(),
);
const upsertHold = statement(
  `INSERT INTO legal_holds (company_id, client_id, basis, until) VALUES (:companyId, :clientId, :basis, :until)
   ON CONFLICT ON CONSTRAINT legal_holds_pkey DO UPDATE SET basis = excluded.basis, until = excluded.until`,
);
const deleteHold = statement(
  `DELETE FROM legal_holds WHERE company_id = :companyId AND client_id = :clientId`,
);
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
const selectErased = statement(
  `SELECT ${erasedClients.list()} FROM erased_clients
   WHERE company_id = :companyId AND client_id > :after::uuid ORDER BY client_id LIMIT ${MAX_TOMBSTONES}`,
  erasedClients.row(),
);

/** F7: how long notes are kept, and the erasure of a client. */
@Injectable()
export class ErasureService {
  @Serve(readMedicalSettingsCall)
  async settings({ tx }: Context<typeof readMedicalSettingsCall>) {
    return settingsOf(tx);
  }

  @Serve(setMedicalSettingsCall)
  async setSettings(
    { tx, checkVersion }: Context<typeof setMedicalSettingsCall>,
    { retentionYears }: Input<typeof setMedicalSettingsCall>,
  ) {
    const { version } = await settingsOf(tx);
    checkVersion(version);
    const [row] = await tx.rows(upsertSettings, { retentionYears, version });
    checkVersion(row ? version : version + 1);
    return row as NonNullable<typeof row>;
  }

  @Serve(legalHoldCall)
  async hold({ tx }: Context<typeof legalHoldCall>, { clientId, basis, until }: Input<typeof legalHoldCall>) {
    if (until === null) tx.send(deleteHold, { clientId });
    else
      await mapConstraints({ client_not_erased: 'client_erased' }, () =>
        tx.rows(upsertHold, { clientId, basis, until }),
      );
    return { clientId, basis, until };
  }

  /** What was erased before is erased again whatever the reasons: a restored backup holds it once more. */
  @Serve(eraseMedicalCall)
  async erase(
    { tx, now }: Context<typeof eraseMedicalCall>,
    { clientId, erasedAt }: Input<typeof eraseMedicalCall>,
  ) {
    await tx.row(lockClient, { clientId });
    const isAgain = erasedAt !== undefined || (await erasedClients.find(tx, { clientId })) !== undefined;
    const retained = isAgain ? [] : await reasons(tx, clientId, now);
    if (retained.length > 0) return { outcome: 'retained' as const, counts: NONE, retained };
    const row = await tx.row(eraseClient, { clientId, erasedAt: erasedAt ?? now });
    return { outcome: 'erased' as const, counts: row?.counts ?? NONE, retained };
  }

  @Serve(medicalTombstonesCall)
  async tombstones(
    { tx }: Context<typeof medicalTombstonesCall>,
    { after = FIRST }: Input<typeof medicalTombstonesCall>,
  ) {
    const rows = await tx.rows(selectErased, { after });
    const items = rows.map(({ clientId, erasedAt }) => ({ clientId, erasedAt: erasedAt.toISOString() }));
    return { items, more: rows.length === MAX_TOMBSTONES };
  }
}

async function settingsOf(tx: Tx) {
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
