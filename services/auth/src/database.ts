import { CompanyEntity, SignUpEntity } from './companies/entities';
import { AttemptEntity, LetterEntity } from './letters/entities';
import { first } from './migrations/001-first';
import { sessions } from './migrations/002-sessions';
import { features } from './migrations/004-features';
import { MembershipEntity, SessionEntity, UserEntity } from './sessions/entities';

export const entities = [
  CompanyEntity,
  SignUpEntity,
  UserEntity,
  MembershipEntity,
  SessionEntity,
  LetterEntity,
  AttemptEntity,
];
export const migrations = [first, sessions, features];
