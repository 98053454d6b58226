import { Injectable } from '@nestjs/common';
import { legalHoldCall, readMedicalSettingsCall, setMedicalSettingsCall } from '@riserbo/contracts';
import { mapConstraints, Serve, statement, type Context, type Input } from '@riserbo/runtime';
import { medicalSettings } from '../rows/erasure.entities';
import { settingsOf } from './erase-charts';

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
/** F7, H6: how long notes are kept, and which may not be erased. */
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
}
