import { clientReference } from '@riserbo/runtime';
import { ClientBookingEntity } from './bookings/client-booking.entity';
import { ErasureEntity, ErasureStepEntity } from './rows/erasure.entities';
import { installationEntities } from './installation/entities';
import { installationLog } from './migrations/007-installation-log';
import { notary } from './migrations/005-notary';
import { NotaryHeadEntity } from './notary/notary-head.entity';
import { first } from './migrations/001-first';
import { formerClients } from './migrations/002-former-clients';
import { erasures } from './migrations/003-erasures';
import { rules } from './migrations/004-rules';
import { again } from './migrations/008-again';
import { certificates } from './migrations/006-certificates';
import { CertificateEntity } from './rows/certificate.entity';
import { RetentionRuleEntity } from './rules/retention-rule.entity';

export const entities = [
  ClientBookingEntity,
  ErasureEntity,
  ErasureStepEntity,
  RetentionRuleEntity,
  CertificateEntity,
  NotaryHeadEntity,
  ...installationEntities,
];
export const migrations = [
  // one a line, in the order of their ids
  first,
  formerClients,
  erasures,
  rules,
  notary,
  certificates,
  installationLog,
  again,
];

/** B12: tables whose rows move when clients merge. */
export const clientReferences = [clientReference('client_bookings')];
