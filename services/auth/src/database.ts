import { CompanyEntity, SignUpEntity } from './companies/entities';
import { AttemptEntity, LetterEntity } from './letters/entities';
import { first } from './migrations/001-first';
import { sessions } from './migrations/002-sessions';
import { features } from './migrations/004-features';
import { subscribers } from './migrations/008-subscribers';
import { MembershipEntity, SessionEntity, UserEntity } from './sessions/entities';
import { SubscriberEntity } from './subscribers/subscriber.entity';

export const entities = [
  CompanyEntity,
  SignUpEntity,
  UserEntity,
  MembershipEntity,
  SessionEntity,
  LetterEntity,
  AttemptEntity,
  SubscriberEntity,
];
export const migrations = [first, sessions, features, subscribers];
