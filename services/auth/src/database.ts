import { ClientAccountEntity } from './clients/account.entity';
import { SignUpEntity } from './companies/sign-up.entity';
import { CompanyEntity } from './entities/company.entity';
import {
  FactorResetEntity,
  PasskeyChallengeEntity,
  PasskeyEntity,
  RecoveryCodeEntity,
  TotpEnrolmentEntity,
  TotpFactorEntity,
} from './factors/entities';
import { AttemptEntity } from './limits/attempt.entity';
import { AccountMailEntity } from './account-mails/entities';
import { KeySightingEntity } from './keys/key-sighting.entity';
import { LiveTicketEntity } from './live/live-ticket.entity';
import { first } from './migrations/001-first';
import { keySightings } from './migrations/002-key-sightings';
import { embedOrigins } from './migrations/004-embed-origins';
import { accountMails } from './migrations/005-account-mails';
import { companyProfiles } from './migrations/006-company-profiles';
import { liveTickets } from './migrations/007-live-tickets';
import { erasure } from './migrations/008-erasure';
import { sms } from './migrations/009-sms';
import { OperatorEntity, SupportGrantEntity } from './support/entities';
import { UserEntity } from './entities/user.entity';
import { MembershipEntity, SessionEntity } from './sessions/entities';
import { SubscriberEntity } from './subscribers/subscriber.entity';

/** Parents first: erasure goes from the end. */
export const entities = [
  CompanyEntity,
  UserEntity,
  MembershipEntity,
  ClientAccountEntity,
  OperatorEntity,
  SupportGrantEntity,
  SessionEntity,
  AccountMailEntity,
  SignUpEntity,
  AttemptEntity,
  SubscriberEntity,
  TotpFactorEntity,
  TotpEnrolmentEntity,
  RecoveryCodeEntity,
  PasskeyEntity,
  PasskeyChallengeEntity,
  FactorResetEntity,
  KeySightingEntity,
  LiveTicketEntity,
];
export const migrations = [
  // one a line, in the order of their ids
  first,
  keySightings,
  embedOrigins,
  accountMails,
  companyProfiles,
  liveTickets,
  erasure,
  sms,
];
