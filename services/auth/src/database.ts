import { ClientAccountEntity } from './clients/account.entity';
import { CompanyEntity, SignUpEntity } from './companies/entities';
import {
  FactorResetEntity,
  PasskeyChallengeEntity,
  PasskeyEntity,
  RecoveryCodeEntity,
  TotpEnrolmentEntity,
  TotpFactorEntity,
} from './factors/entities';
import { AttemptEntity, LetterEntity } from './letters/entities';
import { first } from './migrations/001-first';
import { sessions } from './migrations/002-sessions';
import { secondFactors } from './migrations/003-second-factors';
import { features } from './migrations/004-features';
import { clientAccounts } from './migrations/007-client-accounts';
import { subscribers } from './migrations/008-subscribers';
import { passkeys } from './migrations/009-passkeys';
import { factorDuty } from './migrations/010-factor-duty';
import { invitations } from './migrations/012-invitations';
import { vendorOut } from './migrations/011-vendor-out';
import { factorResets } from './migrations/013-factor-resets';
import { sessionsOver } from './migrations/014-sessions-over';
import { signUpWithoutPassword } from './migrations/030-sign-up-without-password';
import { stepUps } from './migrations/040-step-ups';
import { clientMails } from './migrations/041-client-mails';
import { passwordLength } from './migrations/042-password-length';
import { members } from './migrations/005-members';
import { support } from './migrations/006-support';
import { joins } from './migrations/070-joins';
import { streamSequence } from './migrations/079-stream-sequence';
import { leases } from './migrations/150-schedule-leases';
import { OperatorEntity, SupportGrantEntity } from './support/entities';
import { MembershipEntity, SessionEntity, UserEntity } from './sessions/entities';
import { SubscriberEntity } from './subscribers/subscriber.entity';

export const entities = [
  CompanyEntity,
  SignUpEntity,
  UserEntity,
  MembershipEntity,
  SessionEntity,
  OperatorEntity,
  SupportGrantEntity,
  LetterEntity,
  AttemptEntity,
  SubscriberEntity,
  ClientAccountEntity,
  TotpFactorEntity,
  TotpEnrolmentEntity,
  RecoveryCodeEntity,
  PasskeyEntity,
  PasskeyChallengeEntity,
  FactorResetEntity,
];
export const migrations = [
  // one a line, in the order of their ids
  first,
  sessions,
  secondFactors,
  features,
  members,
  support,
  clientAccounts,
  subscribers,
  passkeys,
  factorDuty,
  vendorOut,
  invitations,
  factorResets,
  sessionsOver,
  signUpWithoutPassword,
  stepUps,
  clientMails,
  passwordLength,
  joins,
  streamSequence,
  leases,
];
