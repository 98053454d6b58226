import {
  BrokenGlassEntity,
  ClientPractitionerEntity,
  PractitionerEntity,
  VisitEntity,
} from './rows/access.entities';
import {
  AttachmentEntity,
  AttachmentPartEntity,
  ChartEntity,
  ChartWrapEntity,
  NoteEntity,
} from './rows/chart.entities';
import { ErasedClientEntity, LegalHoldEntity, MedicalSettingsEntity } from './rows/erasure.entities';
import { IntakeEntity, IntakeFormEntity } from './rows/intake.entities';
import { CardEntity, PracticeEntity, RosterEntryEntity, VaultEntity } from './rows/key.entities';
import { notes } from './migrations/001-notes';

export const entities = [
  ...[PracticeEntity, RosterEntryEntity, CardEntity, VaultEntity],
  ...[PractitionerEntity, ClientPractitionerEntity, VisitEntity, BrokenGlassEntity],
  ...[ChartEntity, ChartWrapEntity, NoteEntity, AttachmentEntity, AttachmentPartEntity],
  ...[IntakeFormEntity, IntakeEntity, MedicalSettingsEntity, LegalHoldEntity, ErasedClientEntity],
];
export const migrations = [
  // one a line, in the order of their ids
  notes,
];
